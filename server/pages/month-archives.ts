import type { Month } from '#domain/archives/month.ts'
import { boundsOfMonth } from '#domain/archives/month.ts'
import { keptPlan } from '#server/db/kept-plan.ts'
import type { Database } from '#server/db/database.ts'
import type { BriefFilter } from '#server/listings/listings.ts'

/**
 * The months in which a category's visible briefs were first published, the newest first, with their numbers; `null` is
 * all categories together.
 */
export async function listMonths(
  db: Database,
  category: string | null,
): Promise<{ month: Month; count: number }[]> {
  if (category === null)
    return db.$queryRaw<{ month: Month; count: number }[]>`
      select ${keptPlan} month, sum(count)::int as count from list_counts
      where kind = 'month' and count > 0 group by month order by month desc`
  return db.$queryRaw<{ month: Month; count: number }[]>`
    select ${keptPlan} month, count from list_counts
    where kind = 'month' and subject_id = (select id from categories where slug = ${category}) and count > 0
    order by month desc`
}

/** The briefs of a category, or with `null` of all categories, that were first published in a month. */
export function ofMonth(category: string | null, month: Month): BriefFilter {
  const { start, end } = boundsOfMonth(month)
  return category === null ? { from: start, before: end } : { category, from: start, before: end }
}
