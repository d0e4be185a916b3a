/** What a query can ask for by name, as it is written before the colon. */
export const searchFields = [
  'category',
  'tag',
  'entity',
  'technique',
  'confidence',
  'likelihood',
  'source',
  'from',
  'to',
] as const
export type SearchField = (typeof searchFields)[number]

/** A value asked for by name: an address or a name, a word of a scale, or a day, month or year. */
export interface SearchFilter {
  field: SearchField
  value: string
}

/** A word, the words of a phrase in their order, the beginning of a word, or a filter. */
export type SearchTerm =
  { kind: 'word' | 'phrase' | 'prefix'; text: string } | ({ kind: 'filter' } & SearchFilter)

/** What was not taken as it was written. */
export type SearchNoteCode =
  'too-long' | 'too-many-words' | 'impossible-date' | 'unknown-confidence' | 'unknown-likelihood'

/** What somebody looks for. Never more than `mostTerms` terms, nor more than `mostCharacters` when it is printed. */
export interface SearchQuery {
  /** All of these have to be found, and of each any one of its terms. */
  wanted: SearchTerm[][]
  /** None of these may be found. */
  excluded: SearchTerm[]
  notes: SearchNoteCode[]
}

export const mostTerms = 32
/** UTF-16 code units. */
export const mostCharacters = 300
