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
  const ids = matches.map(({ id }) => id)
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
    entity: await tx.$queryRaw<FacetCount[]>`
      select e.slug as value, e.name, count(*)::int as count
      from listing_entities n join entities e on e.id = n.entity_id
      where n.brief_id = any(${ids}::uuid[]) group by e.id order by 3 desc, 1 limit ${mostNamed}`,
    technique: await tx.$queryRaw<FacetCount[]>`
      select t.slug as value, t.name, count(*)::int as count
      from listing_techniques n join techniques t on t.id = n.technique_id
      where n.brief_id = any(${ids}::uuid[]) group by t.id order by 3 desc, 1 limit ${mostNamed}`,
  }
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
