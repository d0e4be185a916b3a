'use client'

import { useId, type InputHTMLAttributes } from 'react'
import { longestLine } from '#domain/editing/field-limits.ts'

interface LineFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> {
  label: string
  value: string | null
  onChange: (value: string | null) => void
}

/** One line of text, with its label above. Empty is nothing. */
export function LineField({ label, value, onChange, ...input }: LineFieldProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        dir="auto"
        maxLength={longestLine}
        {...input}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
      />
    </div>
  )
}
