import { parseQuery } from '#domain/search/parse-query.ts'
import type { Database } from '#server/db/database.ts'
import { searchBriefs } from '#server/search/search-briefs.ts'
import { suggest } from '#server/search/suggest.ts'
import type { GrowthCase } from './growth-case.ts'

/** Searches of each sort, for what the corpus has: words that nearly all briefs have, and such as few or none have. */
export async function listSearchCases(db: Database): Promise<GrowthCase[]> {
  const [newest] = await db.listing.findMany({ orderBy: { firstPublishedAt: 'desc' }, take: 1 })
  const words = newest?.title.split(' ') ?? []
  const [first = '', second = ''] = words
  const longest = words.toSorted((one, other) => other.length - one.length)[0] ?? ''
  const search = (text: string) => () =>
    searchBriefs(db, parseQuery(text), { page: 1, perPage: 10, sort: 'best' })
  return [
    { name: 'search a common word', work: search('confidence') },
    { name: 'search a word that is nowhere', work: search('xylophone') },
    { name: 'search the words of a title', work: search(words.join(' ')) },
    { name: 'search a phrase', work: search(`"${first} ${second}"`) },
    { name: 'search a misspelt word', work: search(`${longest.slice(0, 2)}${longest.slice(3)}`) },
    { name: 'search a common word with filters', work: search('confidence confidence:high from:2024') },
    { name: 'search without a word', work: search('-xylophone') },
    { name: 'suggest while somebody writes', work: () => suggest(db, longest.slice(0, 3)) },
  ]
}
