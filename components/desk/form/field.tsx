import type { InputHTMLAttributes } from 'react'
import { describeField, FieldNotes } from './field-notes.tsx'

interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  id: string
  label: string
  error?: string
  hint?: string
}

/** A label, a field, and below it what to know about it: a hint, and what is wrong. */
export function Field({ id, label, error = '', hint = '', ...input }: FieldProps) {
  const notes = { id, hint, error }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} name={id} {...input} {...describeField(notes)} />
      <FieldNotes {...notes} />
    </div>
  )
}
