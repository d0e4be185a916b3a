import type { IsoDate } from '#domain/briefs/brief-content.ts'
import { startOfEditions } from '#domain/days/editions.ts'
import { addDays } from '#domain/days/iso-day.ts'
import { planWeek, type PlannedDay } from '#domain/days/plan-week.ts'
import type { DeskRow } from '#domain/people/desk-row.ts'
import type { Database } from '#server/db/database.ts'
import { getSite } from '#server/site/get-site.ts'
import { draftRowSelect, toDraftRow } from './draft-row.ts'

/** What went out and what is scheduled in a week, by day and edition. Reads the events of that time and no others. */
export async function getWeekPlan(db: Database, days: readonly IsoDate[]): Promise<PlannedDay<DeskRow>[]> {
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return []
  const { editionHours } = await getSite(db)
  const span = {
    gte: startOfEditions(first, editionHours),
    lt: startOfEditions(addDays(last, 1), editionHours),
  }
  const [drafts, events] = await Promise.all([
    db.draft.findMany({
      where: { state: 'scheduled', scheduledFor: span },
      orderBy: { scheduledFor: 'asc' },
      select: draftRowSelect,
    }),
    db.briefEvent.findMany({
      where: { kind: 'published', at: span },
      orderBy: { at: 'asc' },
      select: {
        at: true,
        brief: {
          select: {
            slug: true,
            withdrawnAt: true,
            category: { select: { slug: true, name: true } },
            liveRevision: { select: { title: true } },
          },
        },
      },
    }),
  ])
  const published = events.map(({ at, brief }): DeskRow => ({
    slug: brief.slug,
    title: brief.liveRevision?.title ?? '',
    category: brief.category,
    state: brief.withdrawnAt ? 'withdrawn' : 'published',
    at: at.toISOString(),
    notes: [],
  }))
  return planWeek(days, [...published, ...drafts.map(toDraftRow)], editionHours)
}
