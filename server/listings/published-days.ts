import type { ConfidenceCount } from '#domain/charts/confidence-chart.ts'
import type { DayCount } from '#domain/charts/week-counts.ts'
import { Prisma } from '#prisma/generated/client.ts'
import { keptPlan } from '#server/db/kept-plan.ts'
import type { Database } from '#server/db/database.ts'

/**
 * How many visible briefs of a category, or with `null` of all, were first published on each UTC day from `from` on and before `before`, by the
 * confidence of their bottom lines. Reads the briefs of this time and no others.
 */
export async function listPublishedDays(
  db: Database,
  { category, from, before }: { category: string | null; from: Date; before: Date },
): Promise<(DayCount & ConfidenceCount)[]> {
  const filed =
    category === null
      ? Prisma.sql`true`
      : Prisma.sql`category_id = (select id from categories where slug = ${category})`
  return db.$queryRaw<(DayCount & ConfidenceCount)[]>`
    select ${keptPlan} to_char(first_published_at at time zone 'UTC', 'YYYY-MM-DD') as day, confidence as level,
      count(*)::int as count
    from listings
    where ${filed} and first_published_at >= ${from} and first_published_at < ${before}
    group by 1, 2 order by 1, 2`
}
