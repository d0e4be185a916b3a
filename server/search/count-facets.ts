import { confidenceLevels } from '#domain/judgments/confidence.ts'
import type { FacetCount, SearchResults } from '#domain/search/search-results.ts'
import type { Transaction } from '#server/db/database.ts'
import type { SearchMatch } from './list-matches.ts'

/** Of entities and techniques, so many of the most frequent are told. */
const mostNamed = 10

/** Counts, the most frequent first; years, the latest first; confidence, the highest first. */
export async function countFacets(
  tx: Transaction,
  matches: readonly SearchMatch[],
): Promise<SearchResults['facets']> {
  const categories = await tx.category.findMany({ select: { id: true, slug: true, name: true } })
  const toCategory = ({ categoryId }: SearchMatch) => {
    const found = categories.find(({ id }) => id === categoryId)
    return found ? { value: found.slug, name: found.name } : null
  }
  return {
    category: count(matches, toCategory),
    confidence: count(matches, ({ confidence }) =>
      confidence === null ? null : { value: confidence, name: confidence },
    ).sort((one, other) => toStep(other) - toStep(one)),
    year: count(matches, ({ publishedAt }) => toYear(publishedAt)).sort((one, other) =>
      one.value < other.value ? 1 : -1,
    ),
    ...(await countNamed(tx, matches)),
  }
}

/**
 * The identities come as a table: the planner would compare each in a list with all that it knows of the column. What each
 * brief has is looked up by itself (`offset 0` keeps it so), not found by reading the whole table.
 */
async function countNamed(
  tx: Transaction,
  matches: readonly SearchMatch[],
): Promise<Pick<SearchResults['facets'], 'entity' | 'technique'>> {
  if (matches.length === 0) return { entity: [], technique: [] }
  const [row] = await tx.$queryRaw<Pick<SearchResults['facets'], 'entity' | 'technique'>[]>`
    with ids as materialized (select unnest(${matches.map(({ id }) => id)}::uuid[]) as id),
    entity as (
      select n.entity_id as id, count(*)::int as count from ids cross join lateral (
        select entity_id from listing_entities where brief_id = ids.id offset 0) n
      group by 1),
    technique as (
      select n.technique_id as id, count(*)::int as count from ids cross join lateral (
        select technique_id from listing_techniques where brief_id = ids.id offset 0) n
      group by 1)
    select
      coalesce((select json_agg(f) from (
        select e.slug as value, e.name, c.count from entity c join entities e on e.id = c.id
        order by 3 desc, 1 limit ${mostNamed}) f), '[]'::json) as entity,
      coalesce((select json_agg(f) from (
        select t.slug as value, t.name, c.count from technique c join techniques t on t.id = c.id
        order by 3 desc, 1 limit ${mostNamed}) f), '[]'::json) as technique`
  return row ?? { entity: [], technique: [] }
}

/** The place of a level on its scale. */
function toStep({ value }: FacetCount): number {
  return confidenceLevels.findIndex((level) => level === value)
}

function toYear(publishedAt: Date): { value: string; name: string } {
  const value = String(publishedAt.getUTCFullYear())
  return { value, name: value }
}

function count(
  matches: readonly SearchMatch[],
  toFacet: (match: SearchMatch) => { value: string; name: string } | null,
): FacetCount[] {
  const counts = new Map<string, FacetCount>()
  for (const match of matches) {
    const facet = toFacet(match)
    if (facet) counts.set(facet.value, { ...facet, count: (counts.get(facet.value)?.count ?? 0) + 1 })
  }
  return [...counts.values()].sort(
    (one, other) => other.count - one.count || (one.value < other.value ? -1 : 1),
  )
}
