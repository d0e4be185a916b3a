import type { CategoryFacts } from '#domain/pages/category-facts.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { Database } from '#server/db/database.ts'

/** What readers may still know of a brief that was withdrawn: nothing of its text. Instants are ISO 8601 in UTC. */
export interface WithdrawnBrief {
  id: string
  slug: string
  title: string
  category: CategoryFacts
  author: string
  demonstration: boolean
  firstPublishedAt: string
  withdrawnAt: string
  reason: string
}

/** Briefs of one category or of all that were withdrawn last, the latest first. */
export async function listLatestWithdrawn(
  db: Database,
  { category, take }: { category: string | null; take: number },
): Promise<WithdrawnBrief[]> {
  // The id of the category is asked for inside: with a join the planner could not read an index in its order.
  const filed =
    category === null
      ? Prisma.empty
      : Prisma.sql`and b.category_id = (select id from categories where slug = ${category})`
  // What could never be read is not announced either.
  const rows = await db.$queryRaw<WithdrawnRow[]>`
    select b.id, b.slug, r.title, json_build_object('slug', c.slug, 'name', c.name) as category, a.name as author,
      b.demonstration, b.first_published_at as "firstPublishedAt", b.withdrawn_at as "withdrawnAt",
      b.withdrawal_reason as reason
    from briefs b join categories c on c.id = b.category_id
      join revisions r on r.id = b.live_revision_id
      join revisions first on first.brief_id = b.id and first.number = 1
      join people a on a.id = first.author_id
    where b.withdrawn_at is not null and r.marking = 'TLP:CLEAR' ${filed}
    order by b.withdrawn_at desc, b.id desc limit ${take}`
  return rows.map(({ firstPublishedAt, withdrawnAt, ...brief }) => ({
    ...brief,
    firstPublishedAt: firstPublishedAt.toISOString(),
    withdrawnAt: withdrawnAt.toISOString(),
  }))
}

interface WithdrawnRow extends Omit<WithdrawnBrief, 'firstPublishedAt' | 'withdrawnAt'> {
  firstPublishedAt: Date
  withdrawnAt: Date
}
