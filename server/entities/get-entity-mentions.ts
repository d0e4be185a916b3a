import { toBottomLine } from '#domain/briefs/bottom-line.ts'
import type { IsoDate } from '#domain/briefs/brief-content.ts'
import type { ConfidenceLevel } from '#domain/judgments/confidence.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { Database, Transaction } from '#server/db/database.ts'

/** So many of the newest briefs of an entity are counted: an entity may be named in thousands. */
const mostCounted = 200
const mostCompanions = 100
/** So many pages are printed again when an entity changes its name. */
const mostReprinted = 300

/** What visible briefs say of an entity, apart from their list. */
export interface EntityMentions {
  /** The first sentences in the brief's own words, as plain text without citations; by the slug of each listed brief that has any. */
  roles: Readonly<Record<string, string>>
  /** Entities that are named in most of the same briefs, at most 100, those in most briefs first. */
  companions: readonly Companion[]
  /** How many entities are named in the same briefs at all. */
  companionCount: number
  /** Its newest briefs, at most 200, from which companions and confidence are counted; the newest first. */
  points: readonly MentionPoint[]
  /** The brief that named it first, and its day as an ISO instant. */
  first: { slug: string; title: string; language: string | null; publishedAt: string } | null
}

/** A visible brief that names an entity. */
interface MentionPoint {
  slug: string
  title: string
  /** The UTC day of its first publication. */
  day: IsoDate
  /** That of its bottom line; `null` if it states none. */
  level: ConfidenceLevel | null
}

/** An entity and the number of briefs that name it together with another. */
export interface Companion {
  slug: string
  name: string
  count: number
}

/** What visible briefs say of the entity at that address; `listed` are the slugs of the briefs its page lists. */
export async function getEntityMentions(
  db: Database,
  { slug, listed }: { slug: string; listed: readonly string[] },
): Promise<EntityMentions> {
  const id = Prisma.sql`(select id from entities where slug = ${slug})`
  const [roles, company, points, first] = await Promise.all([
    readRoles(db, { id, listed }),
    readCompanions(db, id),
    readPoints(db, id),
    readFirst(db, id),
  ])
  const companions = company.map(({ slug, name, count }) => ({ slug, name, count }))
  return { roles, companions, companionCount: company[0]?.total ?? 0, points, first }
}

/**
 * The slugs of entities whose pages may show one as named with them, at most 300. All of its briefs are looked at: one that
 * is old to it may be the newest of another.
 */
export async function listNamedWith(db: Database | Transaction, entityId: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ slug: string }[]>`
    select e.slug from listing_entities n
      join listing_entities o on o.brief_id = n.brief_id join entities e on e.id = o.entity_id
    where n.entity_id = ${entityId}::uuid and e.id <> ${entityId}::uuid
    group by e.slug order by count(*) desc, e.slug limit ${mostReprinted}`
  return rows.map(({ slug }) => slug).sort()
}

function newestOf(id: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    select brief_id, first_published_at from listing_entities where entity_id = ${id}
    order by first_published_at desc, brief_id desc limit ${mostCounted}`
}

/** A brief that names it twice, under two names that were merged since, has said both. */
async function readRoles(
  db: Database,
  { id, listed }: { id: Prisma.Sql; listed: readonly string[] },
): Promise<Record<string, string>> {
  const rows = await db.$queryRaw<{ slug: string; role: string }[]>`
    select b.slug, string_agg(n.description, '; ' order by n.position) as role
    from listings l join briefs b on b.id = l.brief_id
      join entity_namings n on n.revision_id = b.live_revision_id join entities e on e.id = n.entity_id
    where b.slug = any(${[...listed]}) and coalesce(e.merged_into_id, e.id) = ${id} and n.description <> ''
    group by b.slug`
  return Object.fromEntries(rows.map(({ slug, role }) => [slug, toBottomLine(role)]))
}

function readCompanions(db: Database, id: Prisma.Sql): Promise<(Companion & { total: number })[]> {
  return db.$queryRaw`
    select e.slug, e.name, count(*)::int as count, (count(*) over ())::int as total from (${newestOf(id)}) n
      join listing_entities o on o.brief_id = n.brief_id join entities e on e.id = o.entity_id
    where e.id <> ${id}
    group by e.id order by count(*) desc, e.name collate "C", e.slug limit ${mostCompanions}`
}

/** Each line is looked up by itself: a join would read all there are as soon as that seems cheaper. */
function readPoints(db: Database, id: Prisma.Sql): Promise<MentionPoint[]> {
  return db.$queryRaw`
    select l.slug, l.title, to_char(n.first_published_at at time zone 'UTC', 'YYYY-MM-DD') as day,
      l.confidence as level
    from (${newestOf(id)}) n
      cross join lateral (select slug, title, confidence from listings where brief_id = n.brief_id limit 1) l
    order by n.first_published_at desc, n.brief_id desc`
}

async function readFirst(db: Database, id: Prisma.Sql): Promise<EntityMentions['first']> {
  const [first] = await db.$queryRaw<{ slug: string; title: string; language: string | null; at: Date }[]>`
    select l.slug, l.title, l.language, l.first_published_at as at from (
      select brief_id from listing_entities where entity_id = ${id}
      order by first_published_at, brief_id limit 1
    ) found join listings l on l.brief_id = found.brief_id`
  if (!first) return null
  const { at, ...mention } = first
  return { ...mention, publishedAt: at.toISOString() }
}
