import { Prisma } from '#prisma/generated/client.ts'
import type { Transaction } from '#server/db/database.ts'

/** How many days before and after its own a daily report leads to briefs. */
const reach = 3

/** A name of fewer letters is taken for a word: "US" folds to what "us" does. */
const shortestName = 3

/**
 * Finds anew which briefs a daily report leads to, or which reports lead to a brief: visible briefs that were first
 * published within three days of the report's own, with two or more entities that it names by any of their names. Call
 * it in the transaction that changes either, after its lists are kept. New names of an entity count from the next change
 * on. Hold the site before (`holdSite`).
 */
export async function keepReportBriefs(
  tx: Transaction,
  changed: { report: string } | { brief: string },
): Promise<void> {
  const isChanged =
    'report' in changed
      ? {
          kept: Prisma.sql`report_id = ${changed.report}::uuid`,
          found: Prisma.sql`r.id = ${changed.report}::uuid`,
        }
      : {
          kept: Prisma.sql`brief_id = ${changed.brief}::uuid`,
          found: Prisma.sql`l.brief_id = ${changed.brief}::uuid`,
        }
  await tx.$executeRaw`delete from report_briefs where ${isChanged.kept}`
  // The stretch is said of both dates, so that either table is read by its index.
  await tx.$executeRaw`
    insert into report_briefs (report_id, brief_id, shared)
    select r.id, l.brief_id, count(*)::int
    from daily_reports r
      join listings l on l.first_published_at >= (r.day - ${reach}::int)::timestamp at time zone 'UTC'
        and l.first_published_at < (r.day + ${reach + 1}::int)::timestamp at time zone 'UTC'
        and r.day between (l.first_published_at at time zone 'UTC')::date - ${reach}::int
          and (l.first_published_at at time zone 'UTC')::date + ${reach}::int
      join listing_entities e on e.brief_id = l.brief_id
    where ${isChanged.found} and r.published_at is not null and r.withdrawn_at is null
      and exists (select 1 from entity_aliases a where a.entity_id = e.entity_id and a.waits_for is null
        and length(a.key) >= ${shortestName}::int and position(' ' || a.key || ' ' in r.words) > 0)
    group by r.id, l.brief_id having count(*) >= 2`
}
