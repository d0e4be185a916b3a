import Link from 'next/link'
import { spellInstant } from '#domain/days/spell-instant.ts'
import type { DeskRow } from '#domain/people/desk-row.ts'
import { StateMark } from './state-mark.tsx'

interface BriefRowsProps {
  rows: readonly DeskRow[]
  empty: string
  /** The place whose pages the rows lead to. */
  to?: string
}

/** Briefs in rows: state, title, what else is to be known, and how long it has been so. */
export function BriefRows({ rows, empty, to = '/admin/briefs' }: BriefRowsProps) {
  if (rows.length === 0) return <p className="none">{empty}</p>
  return (
    <ul className="rows">
      {rows.map((row) => (
        <li key={row.slug}>
          <StateMark state={row.state} />
          <time dateTime={row.at}>{spellInstant(row.at)}</time>
          <Link className="ti" dir="auto" data-row href={`${to}/${row.slug}`}>
            {row.title || 'Untitled'}
          </Link>
          <p className="meta">
            <span className="cat" data-category={row.category.slug}>
              {row.category.name}
            </span>
            {row.notes.map((note) => (
              <span key={note}>{note}</span>
            ))}
          </p>
        </li>
      ))}
    </ul>
  )
}
