import type { TextareaHTMLAttributes } from 'react'

interface AreaFieldProps extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  id: string
  label: string
  /** What was wrong with it, what was kept and what to do; empty for nothing. */
  error?: string
  hint?: string
}

/** A label and a field of several lines, and below it what to know about it. */
export function AreaField({ id, label, error = '', hint = '', ...area }: AreaFieldProps) {
  const notes = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        name={id}
        dir="auto"
        {...area}
        {...(notes !== '' && { 'aria-describedby': notes })}
        {...(error !== '' && { 'aria-invalid': true })}
      />
      {hint !== '' && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== '' && (
        <p className="err" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  )
}
