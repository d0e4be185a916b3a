import type { IsoDate } from '#domain/briefs/brief-content.ts'
import type { DayNoteMark } from '#domain/days/day-note-mark.ts'
import { startOfEditions } from '#domain/days/editions.ts'
import { addDays } from '#domain/days/iso-day.ts'
import { planWeek, type PlannedDay } from '#domain/days/plan-week.ts'
import type { DeskRow } from '#domain/people/desk-row.ts'
import type { Database } from '#server/db/database.ts'
import { listNotesOfDays } from '#server/days/list-day-notes.ts'
import { getSite } from '#server/site/get-site.ts'
import { draftRowSelect, toDraftRow } from './draft-row.ts'

/** A day of the calendar with what editors noted on it. */
type NotedDay = PlannedDay<DeskRow> & { notes: readonly DayNoteMark[] }

/**
 * What went out and what is scheduled in a week, by day and edition, and the notes of its days. Reads the events of that
 * time and no others.
 */
export async function getWeekPlan(db: Database, days: readonly IsoDate[]): Promise<NotedDay[]> {
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return []
  const { editionHours } = await getSite(db)
  const span = {
    gte: startOfEditions(first, editionHours),
    lt: startOfEditions(addDays(last, 1), editionHours),
  }
  const [drafts, events, notes] = await Promise.all([
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
    listNotesOfDays(db, days),
  ])
  const published = events.map(({ at, brief }): DeskRow => ({
    slug: brief.slug,
    title: brief.liveRevision?.title ?? '',
    category: brief.category,
    state: brief.withdrawnAt ? 'withdrawn' : 'published',
    at: at.toISOString(),
    notes: [],
  }))
  const planned = planWeek(days, [...published, ...drafts.map(toDraftRow)], editionHours)
  return planned.map((one) => ({ ...one, notes: notes.get(one.day) ?? [] }))
}
