'use client'

import { useId, type InputHTMLAttributes } from 'react'

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
        {...input}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
      />
    </div>
  )
}
