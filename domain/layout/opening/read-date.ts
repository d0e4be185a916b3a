import type { IsoDate } from '#domain/briefs/brief-content.ts'

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** The day a text names, if it names one without doubt: "05/03/2026" is two days, "25/03/2026" is one. */
export function readDate(text: string): IsoDate | null {
  const iso = /\b(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text)
  if (iso) return toDay(iso[1], iso[2], iso[3])
  const monthFirst = /\b(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u.exec(text)
  const named = monthFirst && toDay(monthFirst[3], toMonth(monthFirst[1]), monthFirst[2])
  if (named) return named
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?(\p{L}{3,9})\.?,?\s+(\d{4})\b/u.exec(text)
  if (dayFirst) return toDay(dayFirst[3], toMonth(dayFirst[2]), dayFirst[1])
  const figures = /\b(\d{1,2})([/.])(\d{1,2})\2(\d{4})\b/.exec(text)
  return figures && readFigures(figures[1], figures[3], figures[4])
}

/** Day and month in either order: known only if one of them is above 12, or if both are the same. */
function readFigures(first = '', second = '', year = ''): IsoDate | null {
  if (Number(first) > 12 || first === second) return toDay(year, second, first)
  return Number(second) > 12 ? toDay(year, first, second) : null
}

function toMonth(name = ''): string | undefined {
  const place = months.indexOf(name.slice(0, 3).toLowerCase())
  return place < 0 ? undefined : String(place + 1)
}

function toDay(year: string | undefined, month: string | undefined, day: string | undefined): IsoDate | null {
  const written = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  const date = new Date(`${written}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== written ? null : written
}
