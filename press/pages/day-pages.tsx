import { DayView } from '#components/days/day-view.tsx'
import { WeekView } from '#components/days/week-view.tsx'
import { editionNames, findNextTurn, toEditionInstant, type EditionName } from '#domain/days/editions.ts'
import { addDays, isDay, toDay, toMidnight } from '#domain/days/iso-day.ts'
import { weekForm } from '#domain/days/iso-week.ts'
import { spellDay } from '#domain/days/spell-day.ts'
import { spellWithWeekday } from '#domain/days/spell-weekday.ts'
import { dailyAddress, dayAddress, editionAddress } from '#domain/pages/addresses.ts'
import type { ShownWeek } from '#domain/pages/week-summary.ts'
import type { DaySummary } from '#domain/pages/day-summary.ts'
import { listDays, getNearestDays } from '#server/days/days-with-events.ts'
import { listEditions } from '#server/days/list-editions.ts'
import { getWeekSummary, listWeeks } from '#server/days/get-week-summary.ts'
import { getComingEdition, getDaySummary, getEditionSummary } from '#server/days/get-day-summary.ts'
import type { HtmlForm, Loaded, PageContext, PageKind } from '#press/page.ts'
import { toAddressPattern } from './address-pattern.ts'

/** A day as addresses write it; whether the calendar has it is another matter. */
export const dayForm = /\d{4}-\d{2}-\d{2}/

const dailyFeed = { page: dailyAddress, title: 'Daily summary' }

const form: HtmlForm<DaySummary> = {
  kind: 'html',
  styles: ['days', 'charts'],
  head: ({ day, edition }) => ({
    title: edition === null ? nameDay(day) : `${nameDay(day)}, ${edition} edition`,
    day,
    // A brief with another marking is not shown.
    marking: 'TLP:CLEAR',
    description: `What was published, corrected and withdrawn on ${spellWithWeekday(day)}, judgment by judgment.`,
    path: edition === null ? dayAddress(day) : editionAddress({ day, name: edition }),
    feed: dailyFeed,
  }),
  View: DayView,
}

/** `/daily`: the day so far, or the latest one that brought something. */
export const dailyPage: PageKind<Record<string, never>, DaySummary> = {
  ...toAddressPattern({}, () => dailyAddress),
  list: () => [[{}]],
  async load({ db, now, site }) {
    const today = toDay(now)
    const latest = (await getNearestDays(db, addDays(today, 1))).earlier ?? today
    const data = await getDaySummary(db, latest, { now, hours: site.editionHours })
    return { status: 200, data, changesAt: findNextTurn(today, { now, hours: site.editionHours }) }
  },
  form: {
    ...form,
    head: (data, site) => ({ ...form.head(data, site), title: 'Daily summary', path: dailyAddress }),
  },
}

/** `/daily/<yyyy-mm-dd>`: everything that happened to briefs on a UTC day. A day that brought nothing is made on request. */
export const dayPage: PageKind<{ day: string }, DaySummary> = {
  ...toAddressPattern({ day: dayForm }, ({ day }) => dayAddress(day)),
  async *list(db) {
    for await (const days of listDays(db)) yield days.map((day) => ({ day }))
  },
  load: (context, { day }) =>
    loadDay(context, { day, startsAt: toMidnightOf(day) }, () =>
      getDaySummary(context.db, day, { now: context.now, hours: context.site.editionHours }),
    ),
  form,
}

/** `/daily/<yyyy-mm-dd>/<edition>`: the state of a day at the hour of an edition. */
export const editionPage: PageKind<{ day: string; edition: string }, DaySummary> = {
  ...toAddressPattern({ day: dayForm, edition: new RegExp(editionNames.join('|')) }, ({ day, edition }) =>
    editionAddress({ day, name: edition }),
  ),
  async *list(db) {
    for await (const editions of listEditions(db))
      yield editions.map(({ day, name }) => ({ day, edition: name }))
  },
  async load(context, { day, edition }) {
    const name = editionNames.find((known) => known === edition)
    if (!name || !isDay(day)) return { status: 404 }
    return loadEdition(context, { day, name })
  },
  // The names of an edition are listed, not drawn.
  form: { ...form, styles: ['days'] },
}

async function loadEdition(
  context: PageContext,
  edition: { day: string; name: EditionName },
): Promise<Loaded<DaySummary>> {
  const clock = { now: context.now, hours: context.site.editionHours }
  const startsAt = toEditionInstant(edition, clock.hours)
  if (startsAt > clock.now) {
    const data = await getComingEdition(context.db, edition, clock)
    return data ? { status: 200, data, changesAt: startsAt } : { status: 404 }
  }
  return loadDay(context, { day: edition.day, startsAt }, () => getEditionSummary(context.db, edition, clock))
}

/** `/daily/<yyyy>-w<ww>`: what the seven days of a week (ISO 8601) brought. */
export const weekPage: PageKind<{ week: string }, ShownWeek> = {
  ...toAddressPattern({ week: weekForm }, ({ week }) => dayAddress(week)),
  async *list(db) {
    for await (const weeks of listWeeks(db)) yield weeks.map((week) => ({ week }))
  },
  async load({ db, now }, { week }) {
    const data = await getWeekSummary(db, week)
    if (!data || toMidnight(data.monday) > now) return { status: 404 }
    const isEmpty = data.days.length === 0
    if (isEmpty && data.earlier === null) return { status: 404 }
    const end = toMidnight(addDays(data.sunday, 1))
    const isRunning = end > now
    return {
      status: 200,
      data: { ...data, isRunning },
      changesAt: isRunning ? end : null,
      isPassing: isEmpty,
    }
  },
  form: {
    kind: 'html',
    styles: ['days'],
    head: ({ week, monday }) => ({
      title: `Weekly summary, ${spellDay(monday)}`,
      marking: 'TLP:CLEAR',
      description: `What was published, corrected and withdrawn in the week of ${spellDay(monday)}.`,
      path: dayAddress(week),
      feed: dailyFeed,
    }),
    View: WeekView,
  },
}

/** Nothing stands at a day of no calendar, one to come, or one before the first brief. */
async function loadDay(
  { now, site }: PageContext,
  { day, startsAt }: { day: string; startsAt: Date | null },
  load: () => Promise<DaySummary>,
): Promise<Loaded<DaySummary>> {
  if (startsAt === null || !isDay(day) || startsAt > now) return { status: 404 }
  const data = await load()
  const isEmpty = data.groups.every(({ lines }) => lines.length === 0) && !isKept(data)
  if (isEmpty && data.earlier === null) return { status: 404 }
  const changesAt = findNextTurn(day, { now, hours: site.editionHours })
  return { status: 200, data, changesAt, isPassing: isEmpty }
}

/** A day with a daily report is kept; of its editions those that have one. */
function isKept({ edition, hasReport, reports }: DaySummary): boolean {
  return edition === null ? hasReport : reports.length > 0
}

function toMidnightOf(day: string): Date | null {
  return isDay(day) ? toMidnight(day) : null
}

function nameDay(day: string): string {
  return `Daily summary, ${spellWithWeekday(day)}`
}
