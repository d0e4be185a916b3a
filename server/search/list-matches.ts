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

/** As the database writes a match: its own order of the fields, the instant in milliseconds since 1970. */
type MatchRow = [string, string, string, string | null, number, number]

/**
 * The visible briefs that a condition holds for, the newest first: one more than are ranked, if there are so many. They
 * come as one value, because two thousand rows take longer to read than to find.
 */
export async function listMatches(
  tx: Transaction,
  condition: Prisma.Sql,
  stemmed: readonly StemmedQuery[],
): Promise<SearchMatch[]> {
  const words = stemmed.filter(({ any }) => any !== '')
  const rank =
    words.length === 0
      ? Prisma.sql`0`
      : Prisma.sql`case m.language ${Prisma.join(words.map(toRank), ' ')} else 0 end`
  const [row] = await tx.$queryRaw<{ matches: MatchRow[] }[]>`
    with m as materialized (
      select s.brief_id, s.language, s.category_id, s.confidence, s.first_published_at, s.document
      from search_briefs s where ${condition}
      order by s.first_published_at desc, s.brief_id desc limit ${mostRanked + 1}
    )
    select coalesce(json_agg(json_build_array(m.brief_id, m.language, m.category_id, m.confidence,
      extract(epoch from m.first_published_at) * 1000, (${rank})::float8
    ) order by m.first_published_at desc, m.brief_id desc), '[]'::json) as matches from m`
  return (row?.matches ?? []).map(toMatch)
}

function toMatch([id, language, categoryId, confidence, at, rank]: MatchRow): SearchMatch {
  return { id, language, categoryId, confidence, publishedAt: new Date(at), rank }
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
