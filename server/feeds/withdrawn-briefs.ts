import { boundsOfMonth, type Month } from '#domain/archives/month.ts'
import type { CategoryFacts } from '#domain/pages/category-facts.ts'
import type { ListOf } from '#server/listings/listings.ts'
import { keptPlan, toCount } from '#server/db/kept-plan.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { Database } from '#server/db/database.ts'
import { wasNews } from './came-with-archive.ts'
import { firstRevision } from '#server/pages/first-revision.ts'

/** What readers may still know of a brief that was withdrawn: nothing of its text. Instants are ISO 8601 in UTC. */
export interface WithdrawnBrief {
  id: string
  slug: string
  title: string
  /** Of the title (BCP 47); `null` for the publication's own. */
  language: string | null
  category: CategoryFacts
  author: string
  demonstration: boolean
  firstPublishedAt: string
  withdrawnAt: string
  reason: string
}

/** Briefs of one category or of all that were withdrawn last, the latest first, of those that live feeds have carried. */
export async function listLatestWithdrawn(
  db: Database,
  { category, take }: { category: string | null; take: number },
): Promise<WithdrawnBrief[]> {
  const which = Prisma.sql`${ofCategory(category)} and ${wasNews}
    order by b.withdrawn_at desc, b.id desc limit ${toCount(take)}`
  return listWithdrawn(db, which, keptPlan)
}

/** The list of a tag, of an entity or of a technique, by its slug. */
export type NamedList = Exclude<ListOf, { category: string }>

/**
 * Briefs of a list that live feeds have carried and that were withdrawn at an instant or after it, the latest first, at most
 * `take`. Reads what was withdrawn since and nothing else.
 */
export async function listWithdrawnSince(
  db: Database,
  { list, since, take }: { list: NamedList; since: Date; take: number },
): Promise<WithdrawnBrief[]> {
  return listWithdrawn(
    db,
    Prisma.sql`and b.withdrawn_at >= ${since} and ${toNaming(list)} and ${wasNews}
      order by b.withdrawn_at desc, b.id desc limit ${take}`,
  )
}

/** Briefs of one category or of all that were first published in a month and withdrawn since. */
export async function listWithdrawnFrom(
  db: Database,
  { category, month }: { category: string | null; month: Month },
): Promise<WithdrawnBrief[]> {
  const { start, end } = boundsOfMonth(month)
  return listWithdrawn(
    db,
    Prisma.sql`${ofCategory(category)} and b.first_published_at >= ${start} and b.first_published_at < ${end}
      order by b.first_published_at desc, b.id desc`,
  )
}

/** The id of the category is asked for inside: with a join the planner could not read an index in its order. */
function ofCategory(category: string | null): Prisma.Sql {
  if (category === null) return Prisma.empty
  return Prisma.sql`and b.category_id = (select id from categories where slug = ${category})`
}

/** Those of briefs with these ids that live feeds have carried and that were withdrawn. */
export async function listWithdrawnAmong(db: Database, ids: readonly string[]): Promise<WithdrawnBrief[]> {
  return listWithdrawn(
    db,
    Prisma.sql`and b.id = any(${[...ids]}::uuid[]) and ${wasNews} order by b.withdrawn_at desc, b.id desc`,
  )
}

/** What was merged into another counts as that one. */
function toNaming({ tag, entity, technique }: NamedList): Prisma.Sql {
  if (tag !== undefined)
    return Prisma.sql`exists (select 1 from taggings g join tags t on t.id = g.tag_id where g.revision_id = r.id
      and coalesce(t.merged_into_id, t.id) = (select id from tags where slug = ${tag}))`
  if (entity !== undefined)
    return Prisma.sql`exists (select 1 from entity_namings n join entities e on e.id = n.entity_id
      where n.revision_id = r.id
        and coalesce(e.merged_into_id, e.id) = (select id from entities where slug = ${entity}))`
  return Prisma.sql`exists (select 1 from technique_uses u where u.revision_id = r.id
    and u.technique_id = (select id from techniques where slug = ${technique}))`
}

/** `which` is what follows the conditions that hold for all of them. */
async function listWithdrawn(
  db: Database,
  which: Prisma.Sql,
  kept = Prisma.empty,
): Promise<WithdrawnBrief[]> {
  // What could never be read is not announced either.
  const rows = await db.$queryRaw<WithdrawnRow[]>`
    select ${kept} b.id, b.slug, r.title, r.content ->> 'language' as language, json_build_object('slug', c.slug, 'name', c.name) as category, a.name as author,
      b.demonstration, b.first_published_at as "firstPublishedAt", b.withdrawn_at as "withdrawnAt",
      b.withdrawal_reason as reason
    from briefs b join categories c on c.id = b.category_id
      join revisions r on r.id = b.live_revision_id
      join revisions first on first.id = ${firstRevision}
      join people a on a.id = first.author_id
    where b.withdrawn_at is not null and r.marking = 'TLP:CLEAR' ${which}`
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
