import { confidenceLevels } from '#domain/judgments/confidence.ts'
import { yardsticks } from '#domain/judgments/yardsticks.ts'
import { foldName } from '#domain/names/fold-name.ts'
import type { SearchField, SearchNoteCode } from './search-query.ts'

const likelihoodTerms = new Set(
  Object.values(yardsticks).flatMap(({ terms }) => terms.map(({ term }) => term)),
)
const date = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** The value of a filter in the form in which it is kept, or the code of what is wrong with it. */
export function readValue(field: SearchField, written: string): { value: string } | { note: SearchNoteCode } {
  switch (field) {
    case 'confidence': {
      const level = confidenceLevels.find((each) => each === foldName(written))
      return level ? { value: level } : { note: 'unknown-confidence' }
    }
    case 'likelihood': {
      const term = foldName(written)
      return likelihoodTerms.has(term) ? { value: term } : { note: 'unknown-likelihood' }
    }
    case 'from':
    case 'to':
      return toPeriod(written) ? { value: written } : { note: 'impossible-date' }
    case 'category':
    case 'tag':
    case 'entity':
    case 'technique':
    case 'source':
      return { value: written }
  }
}

/** The UTC time that a year, month or day is: from its first instant to before the first one after it; `null` where there is none. */
export function toPeriod(written: string): { from: Date; before: Date } | null {
  const [, year, month, day] = date.exec(written) ?? []
  if (year === undefined || year === '0000') return null
  const from = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`)
  // The thirtieth of February would be a day in March.
  if (Number.isNaN(from.getTime()) || (day !== undefined && from.getUTCDate() !== Number(day))) return null
  const before = new Date(from)
  if (day !== undefined) before.setUTCDate(before.getUTCDate() + 1)
  else if (month !== undefined) before.setUTCMonth(before.getUTCMonth() + 1)
  else before.setUTCFullYear(before.getUTCFullYear() + 1)
  return { from, before }
}
