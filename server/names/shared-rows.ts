import type { Alias } from '#domain/names/plan-aliases.ts'
import type { LinkingBrief } from '#domain/pages/affected-pages.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { Database, Transaction } from '#server/db/database.ts'
import { sharedKinds, type SharedKind } from './shared-kinds.ts'

/** An entity or a tag with all its names. */
export interface SharedRow {
  id: string
  slug: string
  name: string
  /** What kind of entity; null of a tag. */
  kind: string | null
  aliases: Alias[]
  /** Its place in the index. */
  indexKey: string
  /** The address of what it was merged into. */
  into: string | null
  /** Visible briefs in its list; null where no publication ever had it. */
  briefs: number | null
}

/** All that have not been merged into another, by address. */
export function listSharedRows(db: Database, kind: SharedKind): Promise<SharedRow[]> {
  return readRows(db, kind, Prisma.sql`s.merged_into_id is null`)
}

/** The one at an address now, be it merged into another; `null` where there is none. */
export async function getSharedRow(
  db: Database | Transaction,
  kind: SharedKind,
  slug: string,
): Promise<SharedRow | null> {
  const [row] = await readRows(db, kind, Prisma.sql`s.slug = ${slug}`)
  return row ?? null
}

/** The addresses that once were those of something, and lead to its present one. */
export async function listFormerSlugs(
  tx: Database | Transaction,
  kind: SharedKind,
  id: string,
): Promise<string[]> {
  const retired = await tx.retiredAddress.findMany({
    where: { kind, targetId: id },
    orderBy: { address: 'asc' },
    select: { address: true },
  })
  return retired.map(({ address }) => address.slice(sharedKinds[kind].address('').length))
}

/** The visible briefs in its list, with the categories whose feeds they may be in. */
export function listLinkedFrom(
  tx: Database | Transaction,
  kind: SharedKind,
  id: string,
): Promise<LinkingBrief[]> {
  const { listing, id: column } = sharedKinds[kind]
  return tx.$queryRaw`
    select l.slug, c.slug as category, to_char(l.first_published_at at time zone 'UTC', 'YYYY-MM') as month,
      array(select distinct to_char(v.at at time zone 'UTC', 'YYYY-MM-DD') from brief_events v
        where v.brief_id = l.brief_id order by 1) as days
    from ${listing} x join listings l on l.brief_id = x.brief_id
      join categories c on c.id = l.category_id
    where x.${column} = ${id}::uuid order by l.slug`
}

/** The visible briefs that lead to those in its list as related, or that those lead to. */
export async function listRelatedTo(
  tx: Database | Transaction,
  kind: SharedKind,
  id: string,
): Promise<string[]> {
  const { listing, id: column } = sharedKinds[kind]
  const rows = await tx.$queryRaw<{ slug: string }[]>`
    select distinct l.slug from ${listing} x join related_briefs r on x.brief_id in (r.brief_id, r.related_id)
      join listings l on l.brief_id in (r.brief_id, r.related_id) and l.brief_id <> x.brief_id
    where x.${column} = ${id}::uuid order by l.slug`
  return rows.map(({ slug }) => slug)
}

/** The categories with a visible brief in its list, in the order of their slugs. */
export async function listCategoriesNaming(
  tx: Database | Transaction,
  kind: SharedKind,
  id: string,
): Promise<string[]> {
  const { listing, id: column } = sharedKinds[kind]
  const rows = await tx.$queryRaw<{ slug: string }[]>`
    select c.slug from categories c where exists (
      select 1 from ${listing} x join listings l on l.brief_id = x.brief_id
      where x.${column} = ${id}::uuid and l.category_id = c.id)
    order by c.slug`
  return rows.map(({ slug }) => slug)
}

function readRows(db: Database | Transaction, kind: SharedKind, which: Prisma.Sql): Promise<SharedRow[]> {
  const { table, aliases, id } = sharedKinds[kind]
  return db.$queryRaw<SharedRow[]>`
    select s.id::text, s.slug, s.name, s.index_key as "indexKey", to_jsonb(s)->>'kind' as kind, m.slug as "into", n.count as briefs,
      coalesce((select json_agg(json_build_object('key', a.key, 'name', a.name) order by a.key)
        from ${aliases} a where a.${id} = s.id), '[]') as aliases
    from ${table} s left join ${table} m on m.id = s.merged_into_id
      left join list_counts n on n.kind = ${kind} and n.subject_id = s.id and n.month = ''
    where ${which} order by s.slug`
}
