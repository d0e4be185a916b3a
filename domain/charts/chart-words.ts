import type { IsoDate } from '#domain/briefs/brief-content.ts'
import { spellDay } from '#domain/days/spell-day.ts'

/** What is counted, as one and as several. */
export interface CountNoun {
  one: string
  many: string
}

export const briefNoun: CountNoun = { one: 'brief', many: 'briefs' }
export const bottomLineNoun: CountNoun = { one: 'bottom line', many: 'bottom lines' }

/** A count with its noun: `1 brief`, `2 briefs`, `0 briefs`. */
export function spellCounted(count: number, noun: CountNoun): string {
  return `${count} ${count === 1 ? noun.one : noun.many}`
}

/** A sentence that starts with a capital, whatever its first word. */
export function toSentenceCase(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** A part of a whole in full per cent. What is little, but not nothing, is never 0; what is not all is never 100. */
export function spellShare(count: number, total: number): string {
  if (count === 0 || total === 0) return '0%'
  if (count === total) return '100%'
  const share = Math.round((100 * count) / total)
  if (share === 0) return 'under 1%'
  return share === 100 ? 'over 99%' : `${share}%`
}

/** Where the figures of a chart are from, and of which day where that is known. */
export function spellSource(asOf: IsoDate | null): string {
  const source = 'Source: briefs published on this site'
  return asOf === null ? `${source}.` : `${source}, as of ${spellDay(asOf)}.`
}
