import { shortenBottomLine } from '#domain/briefs/bottom-line.ts'
import type { ExtractPiece } from '#domain/search/choose-extract.ts'
import type { SearchQuery } from '#domain/search/search-query.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { Database, Transaction } from '#server/db/database.ts'
import { countFacets, type SearchFacets } from './count-facets.ts'
import { listExtracts } from './list-extracts.ts'
import { stemQuery, toMatchCondition, type StemmedQuery } from './match-condition.ts'
import { correctQuery } from './correct-query.ts'
import { withinTime } from './within-time.ts'

export type SearchOrder = 'best' | 'newest' | 'oldest'

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

/** A match as it is ranked and counted. */
export interface SearchMatch {
  id: string
  language: string
  categoryId: string
  confidence: string | null
  publishedAt: Date
  rank: number
}

/** So many of the newest matches are ranked and counted. */
const mostRanked = 2_000

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
  const ranked = order(matches.slice(0, mostRanked), request.sort)
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

/** The newest first. A year older counts half. */
function listMatches(
  tx: Transaction,
  condition: Prisma.Sql,
  stemmed: readonly StemmedQuery[],
): Promise<SearchMatch[]> {
  const words = stemmed.filter(({ any }) => any !== '')
  const rank =
    words.length === 0
      ? Prisma.sql`0`
      : Prisma.sql`case m.language ${Prisma.join(words.map(toRank), ' ')} else 0 end`
  return tx.$queryRaw<SearchMatch[]>`
    with m as materialized (
      select s.brief_id, s.language, s.category_id, s.confidence, s.first_published_at, s.document
      from search_briefs s where ${condition}
      order by s.first_published_at desc, s.brief_id desc limit ${mostRanked + 1}
    )
    select m.brief_id::text as id, m.language, m.category_id::text as "categoryId", m.confidence,
      m.first_published_at as "publishedAt", (${rank})::float8 as rank
    from m order by m.first_published_at desc, m.brief_id desc`
}

function toRank({ language, any }: StemmedQuery): Prisma.Sql {
  return Prisma.sql`when ${language} then ts_rank('{0.05, 0.2, 0.5, 1.0}', m.document, ${any}::tsquery, 1)`
}

const year = 365 * 24 * 60 * 60 * 1000

function order(matches: readonly SearchMatch[], sort: SearchOrder): SearchMatch[] {
  if (sort === 'newest') return [...matches]
  if (sort === 'oldest') return matches.toReversed()
  const newest = matches[0]?.publishedAt.getTime() ?? 0
  const toWorth = ({ rank, publishedAt }: SearchMatch) => rank / (1 + (newest - publishedAt.getTime()) / year)
  return matches
    .map((match) => ({ match, worth: toWorth(match) }))
    .sort((one, other) => other.worth - one.worth)
    .map(({ match }) => match)
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
