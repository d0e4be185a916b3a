import type { IsoDate } from '#domain/briefs/brief-content.ts'
import { editionNames, type Edition } from '#domain/days/editions.ts'
import { toWeek } from '#domain/days/iso-week.ts'
import { listDayData } from '#domain/charts/chart-pages.ts'
import { dailyAddress, dayAddress, editionAddress } from './addresses.ts'
import type { BriefFace, EventDay } from './brief-face.ts'

/**
 * The pages of the daily summary that change with a brief: its days, and the days and weeks beside them, which lead to
 * those; the data of its days; all editions of the days whose editions show it, as each says what the others have.
 */
export function listDayPages(before: BriefFace, after: BriefFace): string[] {
  return [before, after].flatMap(({ days, editionDays }) => {
    const beside = days.flatMap(({ day, earlier, later }) => [day, earlier, later])
    const all = [...beside, ...editionDays].filter((day) => day !== null)
    if (all.length === 0) return []
    return [
      dailyAddress,
      ...all.flatMap(listPagesOfDay),
      ...days.flatMap(({ day }) => listDayData(day)),
      ...editionDays.flatMap(listEditionsOfDay),
    ]
  })
}

function listPagesOfDay(day: IsoDate): string[] {
  return [dayAddress(day), dayAddress(toWeek(day))]
}

function listEditionsOfDay(day: IsoDate): string[] {
  return editionNames.map((name) => editionAddress({ day, name }))
}

/** The pages that say what an editor noted on a day. */
export function listNotedPages(day: IsoDate): string[] {
  return [dailyAddress, dayAddress(day), ...listEditionsOfDay(day)]
}

/** The pages that show or name the daily report of an edition: every edition of its day says what the others have. */
export function listReportPages({ day }: Edition): string[] {
  return [dailyAddress, ...listPagesOfDay(day), ...listEditionsOfDay(day)]
}

/** The days and weeks that lead to a day, if it is the first to have something between them. */
export function listBesidePages({ earlier, later }: Omit<EventDay, 'day'>): string[] {
  return [earlier, later].filter((day) => day !== null).flatMap(listPagesOfDay)
}
