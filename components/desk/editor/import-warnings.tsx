import type { LayoutWarning } from '#domain/layout/layout-source.ts'
import type { Dismissal } from '#domain/editing/advice/dismissal.ts'
import { isWorkedOff, toggleWorkedOff } from '#domain/editing/worked-off.ts'

interface ImportWarningsProps {
  slug: string
  warnings: readonly LayoutWarning[]
  /** What was set aside and worked off before. */
  dismissals: readonly Dismissal[]
  onChange: (dismissals: Dismissal[]) => void
}

/** What the importer could not read for certain: a list to work through, each thing ticked when it is done. */
export function ImportWarnings({ slug, warnings, dismissals, onChange }: ImportWarningsProps) {
  if (warnings.length === 0) return null
  const open = warnings.filter((warning) => !isWorkedOff(warning, dismissals)).length
  return (
    <details className="note is-ask">
      <summary>{spellOpen(open, warnings.length)}</summary>
      <ul className="plain">
        {warnings.map((warning, at) => (
          <li key={`${warning.code} ${at}`}>
            <label className="pick">
              <input
                type="checkbox"
                checked={isWorkedOff(warning, dismissals)}
                onChange={() => onChange(toggleWorkedOff(warning, dismissals))}
              />
              <span>
                {warning.line !== null && <span className="num">Line {warning.line} </span>}
                {warning.message}
              </span>
            </label>
            {warning.code === 'embargo' && <a href={`/admin/briefs/${slug}#embargo`}>Set the embargo</a>}
          </li>
        ))}
      </ul>
    </details>
  )
}

function spellOpen(open: number, all: number): string {
  if (open === 0) return 'All import warnings have been checked'
  if (open < all) return `${open} of ${all} import warnings still to check`
  return `${all === 1 ? '1 import warning' : `${all} import warnings`} to check`
}
