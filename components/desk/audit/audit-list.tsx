import type { AuditLine } from '#domain/audit/audit-entry.ts'
import { describeEntry } from '#domain/audit/describe-entry.ts'
import { listDifferences, type AuditDifference } from '#domain/audit/list-differences.ts'
import { spellInstant } from '#domain/days/spell-instant.ts'
import { shortenAddress } from '#domain/sign-in/shorten-address.ts'

/** Entries of the audit log, each a sentence, with what was different afterwards. */
export function AuditList({ lines }: { lines: readonly AuditLine[] }) {
  if (lines.length === 0)
    return <p className="none">No entries match. Try a longer period or fewer filters.</p>
  return (
    <ol className="log">
      {lines.map((line) => (
        <li key={line.id}>
          <Sentence line={line} />
          <p className="meta quiet small">
            <time dateTime={line.at}>{spellInstant(line.at)}</time>
            <span>
              from the {line.origin}
              {line.address !== null && ` at ${shortenAddress(line.address)}`}
            </span>
          </p>
          <Differences rows={listDifferences(line)} />
        </li>
      ))}
    </ol>
  )
}

function Sentence({ line }: { line: AuditLine }) {
  const { before, name, after } = describeEntry(line)
  return (
    <p>
      <b dir="auto">{line.actor.name}</b> {before}
      {name !== null && (
        <>
          {' '}
          <b dir="auto">{name}</b>
        </>
      )}
      {after !== '' && ` ${after}`}.
    </p>
  )
}

function Differences({ rows }: { rows: readonly AuditDifference[] }) {
  if (rows.length === 0) return null
  return (
    <details>
      <summary>{rows.length === 1 ? 'One detail' : `${rows.length} details`}</summary>
      <table className="stack">
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Before</th>
            <th scope="col">After</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ what, before, after }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td data-l="Before" dir="auto">
                {before}
              </td>
              <td data-l="After" dir="auto">
                {after}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
