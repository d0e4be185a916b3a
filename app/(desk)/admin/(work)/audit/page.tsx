import type { Metadata } from 'next'
import { AuditFilterForm } from '#components/desk/audit/audit-filter-form.tsx'
import { AuditList } from '#components/desk/audit/audit-list.tsx'
import { DeskHeading } from '#components/desk/frame/desk-heading.tsx'
import { printAuditQuery, readAuditCursor, readAuditFilter } from '#domain/audit/audit-filter.ts'
import { listAudit } from '#server/audit/list-audit.ts'
import { listPeople } from '#server/people/list-people.ts'
import { toQuery, type Asked } from '#app/(desk)/admin/query.ts'
import { requireVisit } from '#app/(desk)/admin/visit.ts'

export const metadata: Metadata = { title: 'Audit' }

const perPage = 100

export default async function AuditPage({ searchParams }: Asked) {
  const { db } = await requireVisit('readAudit')
  const query = toQuery(await searchParams)
  const filter = readAuditFilter(query)
  const cursor = readAuditCursor(query)
  const [found, people] = await Promise.all([
    listAudit(db, { filter, cursor, take: perPage + 1 }),
    listPeople(db),
  ])
  const lines = found.slice(0, perPage)
  const last = found.length > perPage ? lines.at(-1) : undefined
  return (
    <>
      <DeskHeading title="Audit" note="Who did what, newest first. Entries cannot be changed or removed.">
        <a className="btn" href={`/api/desk/audit.jsonl${printAuditQuery(filter, null)}`} download>
          Download as JSON lines
        </a>
      </DeskHeading>
      <AuditFilterForm filter={filter} people={people} />
      <AuditList lines={lines} />
      <nav className="acts pt" aria-label="Pages">
        {cursor !== null && <a href={`/admin/audit${printAuditQuery(filter, null)}`}>Newest</a>}
        {last && <a href={`/admin/audit${printAuditQuery(filter, last)}`}>Older</a>}
      </nav>
    </>
  )
}
