import type { IsoDate } from '#domain/briefs/brief-content.ts'
import { addDays, isDay } from '#domain/days/iso-day.ts'
import { countedDays } from './brief-readings.ts'

/** Whose readings are asked for: the UTC days from one to another, both included. */
export interface FigureRange {
  from: IsoDate
  to: IsoDate
}

/** The last brief that was seen, the most read first; the next page begins after it. */
export interface FigureCursor {
  readings: number
  /** The id of the brief. */
  id: string
}

/** No more days are added up at once: a year, and the day on which it began. */
export const mostFigureDays = 366

/** No reading is older. */
const firstDay: IsoDate = '2000-01-01'

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * Reads the days from an address; without any, the last 28 up to today. Days that are given the wrong way round change
 * places, and of too many the latest are taken. A day to come counts as today: nothing is counted of it yet.
 */
export function readFigureRange(query: URLSearchParams, today: IsoDate): FigureRange {
  const read = (name: string) => {
    const value = query.get(name) ?? ''
    if (!isDay(value)) return null
    if (value > today) return today
    return value < firstDay ? firstDay : value
  }
  const given = read('to') ?? today
  const begun = read('from') ?? addDays(given, 1 - countedDays)
  const [from, to] = begun <= given ? [begun, given] : [given, begun]
  const earliest = addDays(to, 1 - mostFigureDays)
  return { from: from < earliest ? earliest : from, to }
}

/** Reads where a page of the figures begins; `null` for the most read. */
export function readFigureCursor(query: URLSearchParams): FigureCursor | null {
  const [readings = '', id = ''] = (query.get('after') ?? '').split('_')
  return /^\d{1,15}$/.test(readings) && uuid.test(id) ? { readings: Number(readings), id } : null
}

/** The query of an address that asks for these days. */
export function printFigureQuery({ from, to }: FigureRange, cursor: FigureCursor | null): string {
  const after = cursor === null ? {} : { after: `${cursor.readings}_${cursor.id}` }
  return `?${new URLSearchParams({ from, to, ...after }).toString()}`
}

/** The days one by one, the earliest first. */
export function listRangeDays({ from, to }: FigureRange): IsoDate[] {
  const days: IsoDate[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  return days
}
