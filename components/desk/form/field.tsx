import type { InputHTMLAttributes } from 'react'

interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  id: string
  label: string
  /** What was wrong with it, what was kept and what to do; empty for nothing. */
  error?: string
  hint?: string
}

/** A label, a field, and below it what to know about it: a hint, and what is wrong. */
export function Field({ id, label, error = '', hint = '', ...input }: FieldProps) {
  const notes = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={id}
        {...input}
        {...(notes !== '' && { 'aria-describedby': notes })}
        {...(error !== '' && { 'aria-invalid': true })}
      />
      {hint !== '' && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== '' && (
        <p className="err" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}
