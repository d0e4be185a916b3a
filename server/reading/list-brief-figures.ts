import { toDay } from '#domain/days/iso-day.ts'
import type { BriefFigures } from '#domain/reading/brief-figure.ts'
import type { FigureCursor, FigureRange } from '#domain/reading/figure-range.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { Database } from '#server/db/database.ts'
import { isBriefPage, joinBriefs } from './read-addresses.ts'

interface FiguresAsked {
  range: FigureRange
  /** The last brief of the page before; null for the most read. */
  cursor: FigureCursor | null
  /** How many briefs at most. */
  take: number
}

interface Row {
  id: string | null
  slug: string
  title: string
  published: Date
  withdrawn: boolean
  readings: bigint
  all_briefs: bigint
  all_readings: bigint
}

/**
 * The briefs that were read in some days, the most read first, and what all of them add up to. Withdrawn briefs and former
 * addresses count as well. Reads the counts of these days alone, by their index, and titles only of what it returns.
 */
export async function listBriefFigures(
  db: Database,
  { range: { from, to }, cursor, take }: FiguresAsked,
): Promise<BriefFigures> {
  const rest = cursor
    ? Prisma.sql`(readings, id) < (${cursor.readings}::numeric, ${cursor.id}::uuid)`
    : Prisma.sql`true`
  const rows = await db.$queryRaw<Row[]>`
    with read as (
      select r.address, sum(r.reads) as reads from page_reads r
      where r.day between ${from}::date and ${to}::date and ${isBriefPage} group by r.address
    ), figures as (
      select b.id, sum(r.reads) as readings from read r ${joinBriefs} group by b.id
    ), whole as (
      select count(*) as all_briefs, coalesce(sum(readings), 0)::bigint as all_readings from figures
    ), page as (
      select id, readings from figures where ${rest} order by readings desc, id desc limit ${take}
    )
    select p.id, b.slug, coalesce(nullif(l.title, ''), 'Untitled') as title, b.first_published_at as published,
      b.withdrawn_at is not null as withdrawn, p.readings::bigint as readings, w.all_briefs, w.all_readings
    from whole w left join page p on true left join briefs b on b.id = p.id
      left join lateral (select title from revisions where brief_id = b.id
        order by id = b.live_revision_id desc nulls last, number desc limit 1) l on true
    order by p.readings desc, p.id desc`
  const [first] = rows
  return {
    rows: rows.flatMap(({ id, slug, title, published, withdrawn, readings }) =>
      id === null
        ? []
        : [
            {
              id,
              slug,
              title,
              published: toDay(published),
              isWithdrawn: withdrawn,
              readings: Number(readings),
            },
          ],
    ),
    briefs: Number(first?.all_briefs ?? 0),
    readings: Number(first?.all_readings ?? 0),
  }
}
