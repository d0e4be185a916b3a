export interface FieldNotesProps {
  id: string
  /** What to know about it; empty for nothing. */
  hint: string
  /** What was wrong with it, what was kept and what to do; empty for nothing. */
  error: string
}

/** What stands below a field. */
export function FieldNotes({ id, hint, error }: FieldNotesProps) {
  return (
    <>
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
    </>
  )
}

/** What a field says of the notes below it, for those who hear it. */
export function describeField({ id, hint, error }: FieldNotesProps): Record<string, string | true> {
  const notes = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return {
    ...(notes !== '' && { 'aria-describedby': notes }),
    ...(error !== '' && { 'aria-invalid': true }),
  }
}
