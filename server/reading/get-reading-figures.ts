import { addDays, toDay, toMidnight } from '#domain/days/iso-day.ts'
import { feedForms, feedAddress } from '#domain/feeds/feed-addresses.ts'
import type { ReadBrief, ReadFeed, ReadingFigures } from '#domain/reading/reading-figures.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { Database } from '#server/db/database.ts'

/** So many briefs and feeds are named. */
const most = 10

/** Of the pages that were read most, some are of briefs that are withdrawn or have another address now. */
const mostPages = 40

interface Counted {
  address: string
  /** For each of the days, the earliest first. */
  reads: number[]
}

/**
 * What was read most in the seven UTC days up to now: pages of briefs that readers see, and feeds. Reads the counts of these
 * days alone, by their index.
 */
export async function getReadingFigures(db: Database, now: Date): Promise<ReadingFigures> {
  const today = toDay(now)
  const days = [-6, -5, -4, -3, -2, -1, 0].map((step) => addDays(today, step))
  const endings = feedForms.map((form) => `%${feedAddress('', form)}`)
  const [pages, feeds] = await Promise.all([
    countMost(db, { days, where: Prisma.sql`address ~ '^/briefs/[^/.]+$'`, take: mostPages }),
    countMost(db, { days, where: Prisma.sql`address like any(${endings}::text[])`, take: most }),
  ])
  return { days, briefs: await nameBriefs(db, pages), feeds: await addAudiences(db, { days, feeds }) }
}

async function countMost(
  db: Database,
  { days, where, take }: { days: readonly string[]; where: Prisma.Sql; take: number },
): Promise<Counted[]> {
  const rows = await db.$queryRaw<{ address: string; reads: bigint[] }[]>`
    with found as (
      select address, sum(reads) as total from page_reads
      where day = any(${[...days]}::date[]) and ${where}
      group by address order by total desc, address limit ${take}
    )
    select f.address, array(
      select coalesce(r.reads, 0) from unnest(${[...days]}::date[]) with ordinality as d (day, place)
        left join page_reads r on r.day = d.day and r.address = f.address
      order by d.place
    ) as reads from found f order by f.total desc, f.address`
  return rows.map(({ address, reads }) => ({ address, reads: reads.map(Number) }))
}

async function nameBriefs(db: Database, pages: readonly Counted[]): Promise<ReadBrief[]> {
  const slugOf = (address: string) => address.slice('/briefs/'.length)
  const listed = await db.listing.findMany({
    where: { slug: { in: pages.map(({ address }) => slugOf(address)) } },
    select: { slug: true, title: true },
  })
  const titles = new Map(listed.map(({ slug, title }) => [slug, title]))
  return pages
    .flatMap(({ address, reads }): ReadBrief[] => {
      const slug = slugOf(address)
      const title = titles.get(slug)
      return title === undefined ? [] : [{ slug, title, byDay: reads }]
    })
    .slice(0, most)
}

async function addAudiences(
  db: Database,
  { days, feeds }: { days: readonly string[]; feeds: readonly Counted[] },
): Promise<ReadFeed[]> {
  const told = await db.feedAudience.groupBy({
    by: ['address', 'service'],
    where: { address: { in: feeds.map(({ address }) => address) }, day: { in: days.map(toMidnight) } },
    _max: { subscribers: true },
    orderBy: [{ address: 'asc' }, { service: 'asc' }],
  })
  return feeds.map(({ address, reads }) => ({
    address,
    byDay: reads,
    audiences: told
      .filter((one) => one.address === address)
      .map(({ service, _max }) => ({ service, subscribers: _max.subscribers ?? 0 })),
  }))
}
