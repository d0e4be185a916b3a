import type { PublishedBrief } from '#domain/pages/published-brief.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { Database } from '#server/db/database.ts'
import { keptPlan, toCount } from '#server/db/kept-plan.ts'
import { selectListed, type BriefFilter } from '#server/listings/listings.ts'
import { listBriefRows } from '#server/pages/brief-rows.ts'
import { toPublicBrief } from '#server/pages/get-published-brief.ts'
import { recallContents } from '#server/pages/kept-contents.ts'
import { isNews } from './came-with-archive.ts'
import { loadFeedBriefs, type Chosen, type FeedBrief } from './feed-brief.ts'
import type { NamedList } from './withdrawn-briefs.ts'

/** Of so many of the newest briefs those that are news go into a feed: imported ones lie among them by their own dates. */
const mostLookedAt = 2_000

/** Briefs of one category or of all that feeds tell of (`listNews`). */
export async function listLatestBriefs(
  db: Database,
  { category, take }: { category: string | null; take: number },
): Promise<FeedBrief[]> {
  const filed =
    category === null
      ? Prisma.sql`true`
      : Prisma.sql`category_id = (select id from categories where slug = ${category})`
  return listNews(db, { among: Prisma.sql`select * from listings where ${filed}`, take, kept: keptPlan })
}

const namedLists = {
  tag: { subjects: Prisma.sql`tags`, listing: Prisma.sql`listing_tags`, column: Prisma.sql`tag_id` },
  entity: {
    subjects: Prisma.sql`entities`,
    listing: Prisma.sql`listing_entities`,
    column: Prisma.sql`entity_id`,
  },
  technique: {
    subjects: Prisma.sql`techniques`,
    listing: Prisma.sql`listing_techniques`,
    column: Prisma.sql`technique_id`,
  },
} as const

/** Those of a tag, an entity or a technique. */
export async function listLatestBriefsOf(
  db: Database,
  { list, take }: { list: NamedList; take: number },
): Promise<FeedBrief[]> {
  const kind = list.tag !== undefined ? 'tag' : list.entity !== undefined ? 'entity' : 'technique'
  const { subjects, listing, column } = namedLists[kind]
  // Asked for before: of an id that it is given, the planner knows how many briefs have it. Of a few, all are read; where
  // most have it, the newest changes of all are gone through.
  const [subject] = await db.$queryRaw<{ id: string }[]>`
    select id::text from ${subjects} where slug = ${list[kind] ?? ''}`
  if (!subject) return []
  const among = Prisma.sql`select l.* from listings l join ${listing} n on n.brief_id = l.brief_id
    where n.${column} = ${subject.id}::uuid`
  return listNews(db, { among, take })
}

/** Those among briefs with these ids. */
export async function listLatestBriefsAmong(
  db: Database,
  { ids, take }: { ids: readonly string[]; take: number },
): Promise<FeedBrief[]> {
  return listNews(db, {
    among: Prisma.sql`select * from listings where brief_id = any(${[...ids]}::uuid[])`,
    take,
  })
}

/**
 * Those among some lines of `listings` that were last published or corrected, the latest first: a correction brings a
 * brief to the top again, so that whoever had it gets it mended, however old it is. Briefs that are no news are left out.
 */
async function listNews(
  db: Database,
  { among, take, kept = Prisma.empty }: { among: Prisma.Sql; take: number; kept?: Prisma.Sql },
): Promise<FeedBrief[]> {
  const chosen = await db.$queryRaw<Chosen[]>`
    select ${kept} l.brief_id::text as id, (select live_revision_id::text from briefs where id = l.brief_id) as revision
    from (select * from (${among}) a order by published_at desc, brief_id desc limit ${toCount(mostLookedAt)}) l
    where ${isNews} order by l.published_at desc, l.brief_id desc limit ${toCount(take)}`
  return loadFeedBriefs(db, chosen)
}

/** Visible briefs that fit, whole, by their first publication, the newest first, without the `skip` newest. */
export async function listBriefsOf(
  db: Database,
  which: { where: BriefFilter; take: number; skip: number },
): Promise<PublishedBrief[]> {
  const chosen = await db.$queryRaw<Chosen[]>`
    select id::text, live_revision_id::text as revision from briefs where id in (${selectListed(which)})`
  const known = recallContents(chosen.map(({ revision }) => revision))
  const ids = chosen.map(({ id }) => id)
  const condition = Prisma.sql`where b.id = any(${ids}::uuid[]) order by b.first_published_at desc, b.id desc`
  const rows = await listBriefRows(db, condition, [...known.keys()])
  return rows.map((row) => toPublicBrief(row, known)).filter((brief) => brief !== null)
}
