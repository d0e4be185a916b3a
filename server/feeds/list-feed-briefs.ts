import { isAnnounced, type Announceable } from '#domain/feeds/is-announced.ts'
import type { PublishedBrief } from '#domain/pages/published-brief.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { Database } from '#server/db/database.ts'
import { selectListed, type BriefFilter } from '#server/listings/listings.ts'
import { listBriefRows } from '#server/pages/brief-rows.ts'
import { toPublicBrief } from '#server/pages/get-published-brief.ts'

/** Of so many of the newest briefs those that are news go into a feed: imported ones lie among them by their own dates. */
const mostLookedAt = 100

interface Candidate extends Omit<Announceable, 'firstPublishedAt' | 'takenInAt'> {
  id: string
  firstPublishedAt: Date
  takenInAt: Date
}

/**
 * Visible briefs, of one category or of all, that were last published or corrected, the latest first: a correction
 * brings a brief to the top again, so that whoever had it gets it mended, however old it is. Briefs that are no news
 * (`isAnnounced`) are left out.
 */
export async function listLatestBriefs(
  db: Database,
  { category, take }: { category: string | null; take: number },
): Promise<PublishedBrief[]> {
  const filed =
    category === null
      ? Prisma.sql`true`
      : Prisma.sql`category_id = (select id from categories where slug = ${category})`
  const candidates = await db.$queryRaw<Candidate[]>`
    select l.brief_id::text as id, l.demonstration, l.corrected, l.first_published_at as "firstPublishedAt",
      coalesce((select min(u.published_at) from publications u where u.brief_id = l.brief_id),
        l.first_published_at) as "takenInAt"
    from (select * from listings where ${filed} order by published_at desc, brief_id desc limit ${mostLookedAt}) l
    order by l.published_at desc, l.brief_id desc`
  const ids = candidates.filter(isNews).map(({ id }) => id)
  return listPublicBriefs(
    db,
    Prisma.sql`where b.id = any(${ids.slice(0, take)}::uuid[]) order by b.published_at desc, b.id desc`,
  )
}

function isNews({ firstPublishedAt, takenInAt, ...rest }: Candidate): boolean {
  return isAnnounced({
    ...rest,
    firstPublishedAt: firstPublishedAt.toISOString(),
    takenInAt: takenInAt.toISOString(),
  })
}

/** Visible briefs that fit, whole, by their first publication, the newest first, without the `skip` newest. */
export async function listBriefsOf(
  db: Database,
  which: { where: BriefFilter; take: number; skip: number },
): Promise<PublishedBrief[]> {
  return listPublicBriefs(
    db,
    Prisma.sql`where b.id in (${selectListed(which)}) order by b.first_published_at desc, b.id desc`,
  )
}

/** The visible ones among briefs at these addresses, whole, by their first publication, the newest first. */
export async function listBriefsAt(db: Database, slugs: readonly string[]): Promise<PublishedBrief[]> {
  return listPublicBriefs(
    db,
    Prisma.sql`where b.slug = any(${[...slugs]}) order by b.first_published_at desc, b.id desc`,
  )
}

async function listPublicBriefs(db: Database, condition: Prisma.Sql): Promise<PublishedBrief[]> {
  const rows = await listBriefRows(db, condition)
  return rows.map(toPublicBrief).filter((brief) => brief !== null)
}
