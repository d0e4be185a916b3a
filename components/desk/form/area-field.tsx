import type { TextareaHTMLAttributes } from 'react'
import { describeField, FieldNotes } from './field-notes.tsx'

interface AreaFieldProps extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  /** Also its name, where no other is given: fields of several forms on a page have ids of their own. */
  id: string
  label: string
  error?: string
  hint?: string
}

/** A label and a field of several lines, and below it what to know about it. */
export function AreaField({ id, label, error = '', hint = '', ...area }: AreaFieldProps) {
  const notes = { id, hint, error }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} name={id} rows={3} dir="auto" {...area} {...describeField(notes)} />
      <FieldNotes {...notes} />
    </div>
  )
}
