import type { Month } from '#domain/archives/month.ts'
import { boundsOfMonth } from '#domain/archives/month.ts'
import type { Database } from '#server/db/database.ts'
import type { BriefFilter } from '#server/listings/listings.ts'

/** The months in which a category's visible briefs were first published, the newest first, with their numbers. */
export async function listMonths(db: Database, category: string): Promise<{ month: Month; count: number }[]> {
  return db.$queryRaw<{ month: Month; count: number }[]>`
    select month, count from list_counts
    where kind = 'month' and subject_id = (select id from categories where slug = ${category}) and count > 0
    order by month desc`
}

/** The briefs of a category that were first published in a month. */
export function ofMonth(category: string, month: Month): BriefFilter {
  const { start, end } = boundsOfMonth(month)
  return { category, from: start, before: end }
}
