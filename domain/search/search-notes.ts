import { confidenceLevels } from '#domain/judgments/confidence.ts'
import { mostCharacters, mostTerms, type SearchNoteCode, type SearchQuery } from './search-query.ts'

/** What readers are told of a query that was not taken as it was written. */
const searchNotes: Readonly<Record<SearchNoteCode, string>> = {
  'too-long': `Only the first ${mostCharacters} characters were used.`,
  'too-many-words': `Only the first ${mostTerms} words were used.`,
  'impossible-date': 'A date was ignored. Write dates as 2026, 2026-03 or 2026-03-05.',
  'unknown-confidence': `A level of confidence was ignored. The levels are ${confidenceLevels.join(', ')}.`,
  'unknown-likelihood':
    'A likelihood was ignored. Use a term of one of the yardsticks, such as likelihood:"very likely".',
}

/** What readers are told of a query, in its order. */
export function listNotes({ notes }: SearchQuery): string[] {
  return notes.map((code) => searchNotes[code])
}
