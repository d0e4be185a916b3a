import type { Metadata } from 'next'
import { DeskHeading } from '#components/desk/frame/desk-heading.tsx'
import { FigureRangeForm } from '#components/desk/reading/figure-range-form.tsx'
import { FigureTable } from '#components/desk/reading/figure-table.tsx'
import { toDay } from '#domain/days/iso-day.ts'
import { whatIsCounted } from '#domain/reading/brief-readings.ts'
import { describeAllReadings } from '#domain/reading/describe-readings.ts'
import { printFigureQuery, readFigureCursor, readFigureRange } from '#domain/reading/figure-range.ts'
import { listBriefFigures } from '#server/reading/list-brief-figures.ts'
import { toQuery, type Asked } from '#app/(desk)/admin/query.ts'
import { requireVisit } from '#app/(desk)/admin/visit.ts'

export const metadata: Metadata = { title: 'Figures' }

const perPage = 100

export default async function FiguresPage({ searchParams }: Asked) {
  const { db, now } = await requireVisit()
  const query = toQuery(await searchParams)
  const today = toDay(now)
  const range = readFigureRange(query, today)
  const cursor = readFigureCursor(query)
  const { rows: found, ...all } = await listBriefFigures(db, { range, cursor, take: perPage + 1 })
  const rows = found.slice(0, perPage)
  const last = found.length > perPage ? rows.at(-1) : undefined
  return (
    <>
      <DeskHeading title="Figures" note={describeAllReadings({ ...all, ...range })}>
        <a className="btn" href={`/api/desk/figures.jsonl${printFigureQuery(range, null)}`} download>
          Download as JSON lines
        </a>
      </DeskHeading>
      <p className="hint pt">{whatIsCounted}</p>
      <FigureRangeForm range={range} today={today} />
      <FigureTable rows={rows} />
      <nav className="acts pt" aria-label="Pages">
        {cursor !== null && <a href={`/admin/figures${printFigureQuery(range, null)}`}>Most read</a>}
        {last && <a href={`/admin/figures${printFigureQuery(range, last)}`}>Less read</a>}
      </nav>
    </>
  )
}
