import { mostRanked, type SearchSort } from '#domain/search/search-results.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { Transaction } from '#server/db/database.ts'
import type { StemmedQuery } from './match-condition.ts'

/** A match as it is ranked and counted. */
export interface SearchMatch {
  id: string
  language: string
  categoryId: string
  confidence: string | null
  publishedAt: Date
  rank: number
}

/** The visible briefs that a condition holds for, the newest first: one more than are ranked, if there are so many. */
export function listMatches(
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

/** Milliseconds after which a brief counts half as much as the newest one with the same words. */
const year = 365 * 24 * 60 * 60 * 1000

/** Of matches that come the newest first. */
export function orderMatches(matches: readonly SearchMatch[], sort: SearchSort): SearchMatch[] {
  if (sort === 'newest') return [...matches]
  if (sort === 'oldest') return matches.toReversed()
  const newest = matches[0]?.publishedAt.getTime() ?? 0
  const toWorth = ({ rank, publishedAt }: SearchMatch) => rank / (1 + (newest - publishedAt.getTime()) / year)
  return matches
    .map((match) => ({ match, worth: toWorth(match) }))
    .sort((one, other) => other.worth - one.worth)
    .map(({ match }) => match)
}
