import { accentOf } from '#components/ui/category-link.tsx'
import { ConfidenceBar } from '#components/ui/confidence-bar.tsx'
import { LikelihoodRange } from '#components/ui/likelihood-range.tsx'
import { briefAddress, historyAddress } from '#domain/pages/addresses.ts'
import type { SummaryLine } from '#domain/pages/day-summary.ts'
import type { JudgmentMove } from '#domain/pages/find-moves.ts'

/** What readers knew a day before and is otherwise now: judgments that moved, corrections, withdrawals. */
export function DayMoves({ lines }: { lines: readonly SummaryLine[] }) {
  const changed = lines.filter(
    ({ status, moves, withdrawnLater }) => !withdrawnLater && (status !== 'new' || moves.length > 0),
  )
  if (changed.length === 0) return null
  return (
    <section className="ruled" aria-labelledby="changed">
      <h2 id="changed">What changed since the day before</h2>
      <ul className="moves">
        {changed.map((line) => (
          <li key={line.slug} {...accentOf(line.category)}>
            <h3 dir="auto" lang={line.language ?? undefined}>
              <a href={briefAddress(line.slug)}>{line.title}</a>
            </h3>
            {line.moves.map((move) => (
              <p key={`${move.judgment} ${move.of}`} className="move">
                <MoveText move={move} />
              </p>
            ))}
            <Note line={line} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function MoveText({ move }: { move: JudgmentMove }) {
  return (
    <>
      <span>
        {move.judgment}, {move.of}:
      </span>{' '}
      <Value move={move} end="from" /> <span aria-hidden="true">→</span>
      <span className="vh"> moved to </span> <Value move={move} end="to" />
    </>
  )
}

function Value({ move, end }: { move: JudgmentMove; end: 'from' | 'to' }) {
  if (move[end] === null) return <b>not stated</b>
  if (move.of === 'confidence')
    return (
      <span className="sc">
        <ConfidenceBar level={move[end]} />
      </span>
    )
  return (
    <span className="sc">
      <LikelihoodRange value={move[end]} />
    </span>
  )
}

function Note({ line: { slug, status, reason, note } }: { line: SummaryLine }) {
  if (status === 'withdrawn')
    return (
      <p className="meta">
        <span className="label">Withdrawn</span> <span dir="auto">{reason}</span>
      </p>
    )
  if (note === null) return null
  return (
    <p className="meta">
      <span className="label">{note.kind}</span> <span dir="auto">{note.text}</span>{' '}
      <a href={historyAddress(slug)}>See what changed</a>
    </p>
  )
}
