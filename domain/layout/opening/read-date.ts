import type { IsoDate } from '#domain/briefs/brief-content.ts'

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** The ways to write a day with named groups for year, month and day, tried in this order. */
const written: readonly RegExp[] = [
  /\b(?<year>\d{4})(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?!\d)/,
  /(?<!\d)(?<year>\d{4})\s?[年년]\s?(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일]/,
  /\b(?<name>\p{L}{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})\b/u,
  /\b(?<day>\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?(?<name>\p{L}{3,9})\.?,?\s+(?<year>\d{4})\b/u,
  /\b(?<day>\d{1,2})(?<sign>[-/.])(?<name>\p{L}{3,9})\k<sign>(?<year>\d{4})\b/u,
]

/**
 * The day a text names, if it names one without doubt: "05/03/2026" is two days, "25/03/2026" is one. A year comes
 * first or has four digits; a text that begins with it goes on with the month.
 */
export function readDate(text: string): IsoDate | null {
  const plain = text.normalize('NFKC')
  for (const form of written) {
    const { year, month, name, day } = form.exec(plain)?.groups ?? {}
    const found = year === undefined ? null : toDay(year, month ?? toMonth(name), day)
    if (found !== null) return found
  }
  const figures = /\b(\d{1,2})([/.-])(\d{1,2})\2(\d{4})\b/.exec(plain)
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
  const iso = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso
}
