import type { ConfidenceCount } from '#domain/charts/confidence-chart.ts'
import type { DayCount } from '#domain/charts/week-counts.ts'
import type { Database } from '#server/db/database.ts'

/**
 * How many visible briefs of a category were first published on each UTC day from `from` on and before `before`, by the
 * confidence of their bottom lines. Reads the briefs of this time and no others.
 */
export async function listPublishedDays(
  db: Database,
  { category, from, before }: { category: string; from: Date; before: Date },
): Promise<(DayCount & ConfidenceCount)[]> {
  return db.$queryRaw<(DayCount & ConfidenceCount)[]>`
    select to_char(first_published_at at time zone 'UTC', 'YYYY-MM-DD') as day, confidence as level,
      count(*)::int as count
    from listings
    where category_id = (select id from categories where slug = ${category})
      and first_published_at >= ${from} and first_published_at < ${before}
    group by 1, 2 order by 1, 2`
}
