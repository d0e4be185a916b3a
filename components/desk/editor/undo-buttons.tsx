import type { EditHistory } from '#domain/editing/edit-history.ts'

interface UndoButtonsProps {
  history: EditHistory<unknown>
  onStep: (what: 'undo' | 'redo') => void
}

/** One step back, one step forward, where there are any. */
export function UndoButtons({ history: { past, future }, onStep }: UndoButtonsProps) {
  return (
    <span className="acts">
      {past.length > 0 && (
        <button className="lnk" type="button" onClick={() => onStep('undo')}>
          Undo
        </button>
      )}
      {future.length > 0 && (
        <button className="lnk" type="button" onClick={() => onStep('redo')}>
          Redo
        </button>
      )}
    </span>
  )
}
