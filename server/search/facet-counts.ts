import { confidenceLevels } from '#domain/judgments/confidence.ts'
import { Prisma } from '#prisma/generated/client.ts'

/** Of entities and techniques, so many of the most frequent are told. */
const mostNamed = 10

const counts = {
  category: Prisma.sql`
    select n.slug as value, n.name, c.count
    from (select category_id as id, count(*)::int as count from ranked group by 1) c join categories n on n.id = c.id
    order by 3 desc, 1`,
  confidence: Prisma.sql`
    select confidence as value, confidence as name, count(*)::int as count
    from ranked where confidence is not null group by 1
    order by array_position(${[...confidenceLevels]}::text[], confidence) desc`,
  year: Prisma.sql`
    select year as value, year as name, count(*)::int as count
    from (select to_char(first_published_at at time zone 'UTC', 'YYYY') as year from ranked) y group by 1 order by 1 desc`,
  entity: Prisma.sql`
    select n.slug as value, n.name, sum(c.count)::int as count
    from (select unnest(entity_ids) as id, count(*)::int as count from ranked group by 1) c
      join entities e on e.id = c.id join entities n on n.id = coalesce(e.merged_into_id, e.id)
    group by n.id order by 3 desc, 1 limit ${mostNamed}`,
  technique: Prisma.sql`
    select n.slug as value, n.name, c.count
    from (select unnest(technique_ids) as id, count(*)::int as count from ranked group by 1) c
      join techniques n on n.id = c.id
    order by 3 desc, 1 limit ${mostNamed}`,
}

/**
 * One JSON object of what the rows of `ranked` have, as `SearchResults` has its facets: the most frequent first; years, the
 * latest first; confidence, the highest first.
 */
export const facetCounts = Prisma.sql`json_build_object(${Prisma.join(
  Object.entries(counts).map(
    ([facet, select]) =>
      Prisma.sql`${facet}::text, coalesce((select json_agg(f) from (${select}) f), '[]'::json)`,
  ),
)})`
