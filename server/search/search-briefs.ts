import { shortenBottomLine } from '#domain/briefs/bottom-line.ts'
import type { ExtractPiece } from '#domain/search/choose-extract.ts'
import type { SearchQuery } from '#domain/search/search-query.ts'
import type { Database, Transaction } from '#server/db/database.ts'
import { countFacets, type SearchFacets } from './count-facets.ts'
import { listExtracts } from './list-extracts.ts'
import { listMatches, mostRanked, orderMatches, type SearchMatch, type SearchOrder } from './list-matches.ts'
import { stemQuery, toMatchCondition, type StemmedQuery } from './match-condition.ts'
import { correctQuery } from './correct-query.ts'
import { withinTime } from './within-time.ts'

export interface SearchRequest {
  /** From 1 on. */
  page: number
  perPage: number
  sort: SearchOrder
}

/** A visible brief that was found. */
export interface SearchHit {
  slug: string
  title: string
  category: { slug: string; name: string }
  /** ISO 8601, UTC. */
  publishedAt: string
  confidence: string | null
  demonstration: boolean
  extract: ExtractPiece[]
  /** The fragment of the part of the page that the extract is from; `null` where it is found in title or names alone. */
  part: string | null
}

export type SearchAnswer =
  | {
      kind: 'found'
      hits: SearchHit[]
      /** At most 2,000. */
      total: number
      /** Whether there are older ones that were not looked at. */
      isMore: boolean
      facets: SearchFacets
      /** A whole query, printed, that finds something where this one has a word that is found nowhere. */
      didYouMean: string | null
    }
  | { kind: 'too-slow' }

/**
 * Finds visible briefs, in half a second or not at all. The best are those that have the words in title and bottom line,
 * and of two alike the newer one.
 */
export function searchBriefs(
  db: Database,
  query: SearchQuery,
  request: SearchRequest,
): Promise<SearchAnswer> {
  return withinTime(db, (tx) => search(tx, query, request))
}

async function search(tx: Transaction, query: SearchQuery, request: SearchRequest): Promise<SearchAnswer> {
  const stemmed = await stemQuery(tx, query)
  const condition = toMatchCondition(query, stemmed)
  const matches = condition ? await listMatches(tx, condition, stemmed) : []
  const ranked = orderMatches(matches.slice(0, mostRanked), request.sort)
  const start = (Math.max(1, request.page) - 1) * request.perPage
  return {
    kind: 'found',
    hits: await listHits(tx, ranked.slice(start, start + request.perPage), stemmed),
    total: ranked.length,
    isMore: matches.length > mostRanked,
    facets: await countFacets(tx, ranked),
    didYouMean: ranked.length === 0 ? await correctQuery(tx, query) : null,
  }
}

async function listHits(
  tx: Transaction,
  matches: readonly SearchMatch[],
  stemmed: readonly StemmedQuery[],
): Promise<SearchHit[]> {
  const ids = matches.map(({ id }) => id)
  const lines = await tx.listing.findMany({ where: { briefId: { in: ids } } })
  const categories = await tx.category.findMany({ select: { id: true, slug: true, name: true } })
  const extracts = await listExtracts(tx, matches, stemmed)
  return ids.flatMap((id) => {
    const line = lines.find(({ briefId }) => briefId === id)
    const category = categories.find((each) => each.id === line?.categoryId)
    if (!line || !category) return []
    const { slug, title, confidence, demonstration } = line
    const extract = extracts.get(id) ?? {
      part: null,
      extract: [{ text: shortenBottomLine(line.bottomLine), isHit: false }],
    }
    return [
      {
        slug,
        title,
        category: { slug: category.slug, name: category.name },
        publishedAt: line.firstPublishedAt.toISOString(),
        confidence,
        demonstration,
        ...extract,
      },
    ]
  })
}
