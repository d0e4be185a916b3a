import { shortenBottomLine } from '#domain/briefs/bottom-line.ts'
import type { BriefListItem } from '#domain/pages/brief-list-item.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { Database } from '#server/db/database.ts'
import { keptPlan, toCount } from '#server/db/kept-plan.ts'

/** The list of a category, of a tag, of an entity or of a technique, by its slug. */
export type ListOf =
  | { category: string; tag?: never; entity?: never; technique?: never }
  | { tag: string; category?: never; entity?: never; technique?: never }
  | { entity: string; category?: never; tag?: never; technique?: never }
  | { technique: string; category?: never; tag?: never; entity?: never }

/** Which of the visible briefs: those of a list, or all, that fit everything that is given besides. */
export type BriefFilter = (ListOf | { category?: never; tag?: never; entity?: never; technique?: never }) & {
  /** First published at or after this instant, and before that one. */
  from?: Date
  before?: Date
  /** This one, by its slug. */
  only?: string
}

/**
 * Visible briefs that fit, the newest first, at most `take`, without the `skip` newest. What is skipped is read, though
 * from an index only: skip within a month, never within all.
 */
export async function listPublished(
  db: Database,
  { where, take, skip = 0 }: { where: BriefFilter; take: number; skip?: number },
): Promise<BriefListItem[]> {
  const rows = await db.$queryRaw<ItemRow[]>`
    select ${skip === 0 ? keptPlan : Prisma.empty} ${itemColumns}
    from (${selectListed({ where, take, skip })}) found join listings l on l.brief_id = found.brief_id join categories c on c.id = l.category_id
    order by l.first_published_at desc, l.brief_id desc`
  return rows.map(toItem)
}

/** The newest visible briefs of every category from before an instant, at most `take` of each, the newest first. */
export async function listNewestOfEach(
  db: Database,
  { before, take }: { before: Date; take: number },
): Promise<BriefListItem[]> {
  const rows = await db.$queryRaw<ItemRow[]>`
    select ${keptPlan} ${itemColumns}
    from categories c cross join lateral (
      select brief_id from listings where category_id = c.id and first_published_at < ${before}
      order by first_published_at desc, brief_id desc limit ${toCount(take)}
    ) found join listings l on l.brief_id = found.brief_id
    order by l.first_published_at desc, l.brief_id desc`
  return rows.map(toItem)
}

/** Of a line `l` of `listings` and its category `c`. */
const itemColumns = Prisma.sql`l.slug, l.title, l.language, l.first_published_at as "publishedAt", l.demonstration,
  l.bottom_line as bluf, json_build_object('slug', c.slug, 'name', c.name) as category, l.confidence, l.corrected`

type ItemRow = Omit<BriefListItem, 'publishedAt' | 'bottomLine'> & { publishedAt: Date; bluf: string }

function toItem({ bluf, publishedAt, ...row }: ItemRow): BriefListItem {
  return { ...row, publishedAt: publishedAt.toISOString(), bottomLine: shortenBottomLine(bluf) }
}

/** The ids of visible briefs that fit, the newest first, for other questions to go on with. */
export function selectListed({
  where,
  take,
  skip,
}: {
  where: BriefFilter
  take: number
  skip: number
}): Prisma.Sql {
  return Prisma.sql`select brief_id from ${toTable(where)} where ${toCondition(where)}
    order by first_published_at desc, brief_id desc limit ${toCount(take)} offset ${skip === 0 ? toCount(0) : skip}`
}

/** How many visible briefs a list has. */
export async function countPublished(db: Database, where: ListOf): Promise<number> {
  const { kind, id } = toSubject(where)
  const [row] = await db.$queryRaw<{ count: number }[]>`
    select ${keptPlan} count from list_counts where kind = ${kind} and subject_id = ${id} and month = ''`
  return row?.count ?? 0
}

/** How many visible briefs were first published in some time, from `from` on and before `before`. */
export async function countBetween(
  db: Database,
  { from, before }: { from: Date; before: Date },
): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    select ${keptPlan} count(*)::int as count from listings where first_published_at >= ${from} and first_published_at < ${before}`
  return row?.count ?? 0
}

function toTable({ tag, entity, technique }: BriefFilter): Prisma.Sql {
  if (tag !== undefined) return Prisma.sql`listing_tags`
  if (technique !== undefined) return Prisma.sql`listing_techniques`
  return entity === undefined ? Prisma.sql`listings` : Prisma.sql`listing_entities`
}

/** The id of a list's subject is asked for inside: with a join the planner could not read an index in its order. */
function toSubject({ category, tag, entity, technique }: ListOf): { kind: string; id: Prisma.Sql } {
  if (tag !== undefined) return { kind: 'tag', id: Prisma.sql`(select id from tags where slug = ${tag})` }
  if (entity !== undefined)
    return { kind: 'entity', id: Prisma.sql`(select id from entities where slug = ${entity})` }
  if (technique !== undefined)
    return { kind: 'technique', id: Prisma.sql`(select id from techniques where slug = ${technique})` }
  return { kind: 'category', id: Prisma.sql`(select id from categories where slug = ${category})` }
}

function toCondition(where: BriefFilter): Prisma.Sql {
  const { from, before, only } = where
  const conditions = [
    Prisma.sql`true`,
    isListed(where) && toListCondition(where),
    from && Prisma.sql`first_published_at >= ${from}`,
    before && Prisma.sql`first_published_at < ${before}`,
    only !== undefined && Prisma.sql`brief_id = (select id from briefs where slug = ${only})`,
  ]
  return Prisma.join(
    conditions.filter((condition) => condition instanceof Prisma.Sql),
    ' and ',
  )
}

function isListed(where: BriefFilter): where is BriefFilter & ListOf {
  return (where.category ?? where.tag ?? where.entity ?? where.technique) !== undefined
}

function toListCondition(where: ListOf): Prisma.Sql {
  const { kind, id } = toSubject(where)
  return Prisma.sql`${Prisma.raw(`${kind}_id`)} = ${id}`
}
