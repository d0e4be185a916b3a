import type { CategoryLine } from '#domain/pages/category-line.ts'
import type { Database } from '#server/db/database.ts'

/**
 * All categories in the order in which they are shown, each with its number of briefs, its newest brief, and the number
 * of those first published from `from` on and before `before`. Reads the briefs of this time and of the newest month
 * that the category has: an open search for the newest would read all others where a category has none.
 */
export async function listCategoryLines(
  db: Database,
  { from, before }: { from: Date; before: Date },
): Promise<CategoryLine[]> {
  const rows = await db.$queryRaw<CategoryRow[]>`
    select c.slug, c.name, c.watches, coalesce(n.count, 0) as count, recent.count as recent,
      latest.slug as "latestSlug", latest.title as "latestTitle", latest.language as "latestLanguage",
      latest.first_published_at as "latestAt",
      latest.demonstration as "latestDemonstration"
    from categories c
      left join list_counts n on n.kind = 'category' and n.subject_id = c.id and n.month = ''
      cross join lateral (
        select count(*)::int as count from listings l
        where l.category_id = c.id and l.first_published_at >= ${from} and l.first_published_at < ${before}
      ) recent
      cross join lateral (
        select (max(m.month) || '-01')::timestamp at time zone 'UTC' as start from list_counts m
        where m.kind = 'month' and m.subject_id = c.id and m.count > 0
      ) newest
      left join lateral (
        select l.slug, l.title, l.language, l.first_published_at, l.demonstration from listings l
        where l.category_id = c.id and l.first_published_at >= newest.start
          and l.first_published_at < newest.start + interval '1 month'
        order by l.first_published_at desc, l.brief_id desc limit 1
      ) latest on true
    order by c.position`
  return rows.map(toLine)
}

interface CategoryRow extends Omit<CategoryLine, 'latest'> {
  latestSlug: string | null
  latestTitle: string
  latestLanguage: string | null
  latestAt: Date
  latestDemonstration: boolean
}

function toLine(row: CategoryRow): CategoryLine {
  const { latestSlug: slug, latestTitle: title, latestLanguage: language, latestAt, ...rest } = row
  const { latestDemonstration: demonstration, ...line } = rest
  if (slug === null) return { ...line, latest: null }
  return { ...line, latest: { slug, title, language, publishedAt: latestAt.toISOString(), demonstration } }
}
