import type { EditHistory } from '#domain/editing/edit-history.ts'

interface UndoButtonsProps {
  history: EditHistory<unknown>
  onStep: (what: 'undo' | 'redo') => void
}

/** One step back, one step forward. Neither goes while it may have the focus: after the last step it can only do nothing. */
export function UndoButtons({ history: { past, future }, onStep }: UndoButtonsProps) {
  if (past.length === 0 && future.length === 0) return null
  const steps = [
    { what: 'undo', label: 'Undo', left: past.length },
    { what: 'redo', label: 'Redo', left: future.length },
  ] as const
  return (
    <span className="acts">
      {steps.map(({ what, label, left }) => (
        <button
          key={what}
          className="lnk"
          type="button"
          aria-disabled={left === 0}
          onClick={() => left > 0 && onStep(what)}
        >
          {label}
        </button>
      ))}
    </span>
  )
}
