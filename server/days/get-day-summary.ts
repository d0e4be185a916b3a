import type { IsoDate } from '#domain/briefs/brief-content.ts'
import {
  editionNames,
  startOfEditions,
  toEditionInstant,
  toPreviousInstant,
  type Edition,
  type EditionHours,
  type EditionName,
} from '#domain/days/editions.ts'
import { addDays, toDay, toMidnight } from '#domain/days/iso-day.ts'
import { toDayLine, type DayRow } from '#domain/pages/day-line.ts'
import type { DayReport } from '#domain/days/day-report.ts'
import type { DaySummary, EditionFacts, SummaryLine } from '#domain/pages/day-summary.ts'
import type { Database } from '#server/db/database.ts'
import { listCategories } from '#server/pages/reader-categories.ts'
import { listDayReports, listEditionReports } from '#server/reports/list-day-reports.ts'
import { getNearestDays } from './days-with-events.ts'
import { listDayNames } from './list-day-names.ts'
import { listDayNotes } from './list-day-notes.ts'
import { listDayRows, type Stretch } from './list-day-rows.ts'

/** When it is, and when editions come out. */
export interface DayClock {
  now: Date
  hours: EditionHours
}

/** The summary of a whole day, as far as it has gone. */
export async function getDaySummary(db: Database, day: IsoDate, clock: DayClock): Promise<DaySummary> {
  const rows = await listDayRows(db, { from: toMidnight(day), to: toMidnight(addDays(day, 1)) })
  const slugs = rows.filter(({ withdrawal }) => withdrawal === null).map(({ slug }) => slug)
  const [frame, entities, tags] = await Promise.all([
    getFrame(db, day, clock),
    listDayNames(db, 'entity', slugs),
    listDayNames(db, 'tag', slugs),
  ])
  const lines = rows.map((row) => ({ ...toDayLine(row), isNew: false }))
  return {
    ...frame,
    edition: null,
    groups: await toGroups(db, { day, lines }),
    entities,
    tags,
    reports: [],
    comesAt: null,
  }
}

/** One edition: what happened from the evening edition of the day before to its hour, and what of it is new. */
export async function getEditionSummary(
  db: Database,
  edition: Edition,
  clock: DayClock,
): Promise<DaySummary> {
  const { day, name } = edition
  const since = toPreviousInstant(edition, clock.hours)
  const rows = await listDayRows(db, {
    from: startOfEditions(day, clock.hours),
    to: toEditionInstant(edition, clock.hours),
  })
  const lines = rows.map((row) => ({ ...toDayLine(row), isNew: isSince(row, since) }))
  const frame = await getFrame(db, day, clock)
  const groups = await toGroups(db, { day, lines })
  const reports = await listEditionReports(db, edition)
  return { ...frame, edition: name, groups, reports, entities: [], tags: [], comesAt: null }
}

/** An edition that is still to come and will have something: only when, and its imported daily report; `null` of one that has nothing so far. */
export async function getComingEdition(
  db: Database,
  edition: Edition,
  clock: DayClock,
): Promise<DaySummary | null> {
  const { day, name } = edition
  const comesAt = toEditionInstant(edition, clock.hours)
  const reports = await listEditionReports(db, edition)
  const count = await countBriefs(db, { from: startOfEditions(day, clock.hours), to: comesAt })
  if (count === 0 && reports.length === 0) return null
  // It says nothing that could change before its hour.
  const still = {
    earlier: null,
    later: null,
    editions: [],
    isRunning: false,
    hasReport: reports.length > 0,
    reports,
    entities: [],
    tags: [],
    groups: [],
  }
  return { ...still, day, edition: name, comesAt: comesAt.toISOString() }
}

function isSince({ events }: DayRow, since: Date): boolean {
  return new Date(events.at(-1)?.at ?? 0) >= since
}

async function getFrame(
  db: Database,
  day: IsoDate,
  clock: DayClock,
): Promise<Pick<DaySummary, 'day' | 'editions' | 'hasReport' | 'earlier' | 'later' | 'isRunning'>> {
  const nearest = await getNearestDays(db, day)
  const reports = (await listDayReports(db, { from: day, to: day })).get(day) ?? []
  return {
    day,
    ...nearest,
    hasReport: reports.length > 0,
    editions: await listEditionFacts(db, { day, reports }, clock),
    isRunning: toDay(clock.now) === day,
  }
}

async function toGroups(
  db: Database,
  { day, lines }: { day: IsoDate; lines: readonly SummaryLine[] },
): Promise<DaySummary['groups']> {
  const [categories, notes] = await Promise.all([listCategories(db), listDayNotes(db, day)])
  return categories
    .map(({ slug, name }) => ({
      category: { slug, name },
      note: notes.get(slug) ?? null,
      lines: lines.filter(({ category }) => category.slug === slug),
    }))
    .filter((group) => group.lines.length > 0 || group.note !== null)
}

/** The editions of a day that have something: briefs, of those that are out, or a daily report. */
async function listEditionFacts(
  db: Database,
  { day, reports }: { day: IsoDate; reports: readonly DayReport[] },
  { now, hours }: DayClock,
): Promise<EditionFacts[]> {
  const from = startOfEditions(day, hours)
  const facts = await Promise.all(
    editionNames.map(async (name) => {
      const to = toEditionInstant({ day, name }, hours)
      const count = to <= now ? await countBriefs(db, { from, to }) : 0
      return { name, hour: hours[name], count, report: toReportState(reports, name) }
    }),
  )
  return facts.filter(({ count, report }) => count > 0 || report !== null)
}

function toReportState(reports: readonly DayReport[], name: EditionName): EditionFacts['report'] {
  const own = reports.filter(({ edition }) => edition === name)
  if (own.length === 0) return null
  return own.some(({ withdrawal }) => withdrawal === null) ? 'shown' : 'withdrawn'
}

async function countBriefs(db: Database, { from, to }: Stretch): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    select count(distinct brief_id)::int as count from brief_events where at >= ${from} and at < ${to}`
  return row?.count ?? 0
}
