import type { SearchFilter, SearchQuery, SearchTerm } from './search-query.ts'

const bare = /^[\p{L}\p{N}\p{M}]+(?:[-_.][\p{L}\p{N}\p{M}]+)*$/u

/** The query as one would write it: what `parseQuery` makes the same query of. */
export function printQuery({ wanted, excluded }: Pick<SearchQuery, 'wanted' | 'excluded'>): string {
  return [
    ...wanted.map((terms) => terms.map(printTerm).join(' OR ')),
    ...excluded.map((term) => `-${printTerm(term)}`),
  ].join(' ')
}

/** A term as it is written; two are the same if this is. */
export function printTerm(term: SearchTerm): string {
  switch (term.kind) {
    case 'word':
      return term.text
    case 'prefix':
      return `${term.text}*`
    case 'phrase':
      return `"${term.text}"`
    case 'filter':
      return printFilter(term)
  }
}

function printFilter({ field, value }: SearchFilter): string {
  return `${field}:${bare.test(value) ? value : `"${value}"`}`
}
