import { moveAndStay, removeAndGo } from '#components/desk/editor/go-to-field.ts'

interface PartControlsProps {
  /** What they are for, for whoever does not see where they stand. */
  of: string
  onUp?: (() => void) | undefined
  onDown?: (() => void) | undefined
  onRemove?: (() => void) | undefined
}

/** Moves a part among its neighbours, or takes it out; undo brings it back. */
export function PartControls({ of, onUp, onDown, onRemove }: PartControlsProps) {
  const controls = [
    { label: 'Up', move: 'up', run: onUp },
    { label: 'Down', move: 'down', run: onDown },
    { label: 'Remove', move: undefined, run: onRemove },
  ]
  return (
    <div className="acts part-acts">
      {controls.map(
        ({ label, move, run }) =>
          run && (
            <button
              key={label}
              className="lnk small"
              type="button"
              data-move={move}
              onClick={({ currentTarget }) =>
                move === undefined ? removeAndGo(currentTarget, run) : moveAndStay(run)
              }
              aria-label={`${label}: ${of}`}
            >
              {label}
            </button>
          ),
      )}
    </div>
  )
}
