import type { TextareaHTMLAttributes } from 'react'

interface LongFieldProps extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  id: string
  /** What it is called where it is read; fields of several forms on a page have ids of their own. */
  name: string
  label: string
  hint?: string
}

/** A label, a field for several lines, and below it what to know about it. */
export function LongField({ id, name, label, hint = '', ...area }: LongFieldProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        name={name}
        rows={3}
        dir="auto"
        {...area}
        {...(hint !== '' && { 'aria-describedby': `${id}-hint` })}
      />
      {hint !== '' && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
