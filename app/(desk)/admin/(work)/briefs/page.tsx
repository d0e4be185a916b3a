import type { Metadata } from 'next'
import { BriefFilterForm } from '#components/desk/briefs/brief-filter-form.tsx'
import { BriefRows } from '#components/desk/briefs/brief-rows.tsx'
import { DeskHeading } from '#components/desk/frame/desk-heading.tsx'
import { readBriefFilter } from '#domain/people/brief-filter.ts'
import { listDeskBriefs } from '#server/desk/list-desk-briefs.ts'
import { toQuery, type Asked } from '#app/(desk)/admin/query.ts'
import { requireVisit } from '#app/(desk)/admin/visit.ts'

export const metadata: Metadata = { title: 'Briefs' }

/** How many rows are shown. */
const take = 200

export default async function BriefsPage({ searchParams }: Asked) {
  const { db } = await requireVisit()
  const filter = readBriefFilter(toQuery(await searchParams))
  const [rows, categories] = await Promise.all([
    listDeskBriefs(db, { ...filter, take }),
    db.category.findMany({ select: { slug: true, name: true }, orderBy: { position: 'asc' } }),
  ])
  const isAll = Object.values(filter).every((value) => value === null)
  return (
    <>
      <DeskHeading title="Briefs" note="All briefs in every state, unpublished ones first." />
      <BriefFilterForm filter={filter} categories={categories} />
      <BriefRows
        rows={rows}
        empty={
          isAll
            ? 'There are no briefs yet. Choose “New brief” to write the first.'
            : 'No briefs match. Try fewer words, or another category or state.'
        }
      />
      {rows.length === take && (
        <p className="hint">Showing the latest {take}. Narrow the search above to find others.</p>
      )}
    </>
  )
}
