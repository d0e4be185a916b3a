import { correctionNames } from '#domain/publications/correction-kind.ts'
import { Day } from '#components/ui/day.tsx'
import type { CorrectionNote } from '#domain/pages/published-brief.ts'

/** What was changed after publication and why, newest first. The head of the page links to it. */
export function CorrectionNotes({ corrections }: { corrections: readonly CorrectionNote[] }) {
  if (corrections.length === 0) return null
  const newestFirst = [...corrections].sort(
    (a, b) => b.revision - a.revision || (a.madeAt < b.madeAt ? 1 : -1),
  )
  return (
    <ul className="notices" id="corrections" aria-label="Corrections">
      {newestFirst.map(({ kind, note, madeAt, revision }, place) => (
        <li key={place}>
          <b className="label">{correctionNames[kind]}</b>{' '}
          <span className="num">
            <Day at={madeAt} />, revision {revision}
          </span>
          <p dir="auto">{note}</p>
        </li>
      ))}
    </ul>
  )
}
