import type { Edition } from '#domain/days/editions.ts'
import { briefAddress, categoryAddress } from '#domain/pages/addresses.ts'
import type { ArchivePlace, BriefFace } from '#domain/pages/brief-face.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { Database, Transaction } from '#server/db/database.ts'
import { toEdition } from '#server/reports/find-report.ts'
import { listEventPlaces } from '#server/days/list-event-places.ts'
import { listIndexPages } from '#server/names/list-index-pages.ts'
import { sharedKinds, type SharedKind } from '#server/names/shared-kinds.ts'
import { getBriefNeighbours } from '#server/pages/get-brief-neighbours.ts'

/**
 * What readers can find a brief by now, for `affectedPages`. Throws where there is no such brief. Where other
 * publications may run at the same time, hold the site first (`holdSite`): both faces count what the others publish.
 */
export async function getBriefFace(db: Database | Transaction, briefId: string): Promise<BriefFace> {
  const [brief] = await db.$queryRaw<
    (Omit<
      BriefFace,
      'state' | 'neighbours' | 'indexes' | 'place' | 'wholePlace' | 'days' | 'editionDays' | 'reports'
    > & {
      withdrawn: boolean
      marking: string | null
    })[]
  >`
    select b.slug, b.withdrawn_at is not null as withdrawn, c.slug as category, r.marking,
      array(select substr(address, ${briefAddress('').length + 1}::int) from retired_addresses
        where kind = 'brief' and target_id = b.id order by retired_at, address) as "retiredSlugs",
      array(select substr(address, ${categoryAddress('').length + 1}::int) from retired_addresses
        where kind = 'category' and target_id = c.id order by retired_at, address) as "retiredCategories",
      array(select distinct p.number from publications u join revisions p on p.id = u.revision_id
        where u.brief_id = b.id and p.marking = 'TLP:CLEAR' and p.sealed_at is not null order by p.number) as revisions,
      array(select t.slug from taggings g join tags w on w.id = g.tag_id
          join tags t on t.id = coalesce(w.merged_into_id, w.id)
        where g.revision_id = r.id order by g.position) as tags,
      array(select e.slug from entity_namings n join entities w on w.id = n.entity_id
          join entities e on e.id = coalesce(w.merged_into_id, w.id)
        where n.revision_id = r.id order by n.position) as entities,
      array(select q.slug from technique_uses u join techniques q on q.id = u.technique_id
        where u.revision_id = r.id group by q.slug order by min(u.position)) as techniques,
      array(select l.slug from listings l where l.brief_id in (
        select related_id from related_briefs where brief_id = b.id
        union select brief_id from related_briefs where related_id = b.id) order by l.slug) as related
    from briefs b join categories c on c.id = b.category_id left join revisions r on r.id = b.live_revision_id
    where b.id = ${briefId}::uuid`
  if (!brief) throw new Error(`there is no brief ${briefId}`)
  const { withdrawn, marking, ...found } = brief
  const state = toState(withdrawn, marking)
  const { previous, next } = await getBriefNeighbours(db, briefId)
  const events = await listEventPlaces(db, briefId)
  return {
    state,
    ...found,
    neighbours: [previous, next].flatMap((neighbour) => neighbour?.slug ?? []),
    indexes: await listBriefIndexes(db, briefId),
    ...events,
    reports: await listReportsOf(db, briefId),
    place: state === 'visible' ? await getPlace(db, briefId, ofCategory) : null,
    wholePlace: state === 'visible' ? await getPlace(db, briefId, ofAll) : null,
  }
}

function toState(withdrawn: boolean, marking: string | null): BriefFace['state'] {
  if (withdrawn) return 'withdrawn'
  return marking === 'TLP:CLEAR' ? 'visible' : 'never'
}

/** Few: a brief has seven days of four editions around it. */
async function listReportsOf(db: Database | Transaction, briefId: string): Promise<Edition[]> {
  const rows = await db.reportBrief.findMany({
    where: { briefId },
    orderBy: [{ report: { day: 'asc' } }, { report: { edition: 'asc' } }],
    select: { report: { select: { day: true, edition: true } } },
  })
  return rows.map(({ report }) => toEdition(report))
}

const ofCategory = Prisma.sql`v.category_id = this.category_id`
const ofAll = Prisma.sql`true`

/** Where the indexes count it: its tags and entities are listed only while it is to be seen. */
async function listBriefIndexes(db: Database | Transaction, briefId: string): Promise<string[]> {
  const pages: string[] = []
  for (const kind of ['tag', 'entity'] satisfies SharedKind[]) {
    const { table, listing, id } = sharedKinds[kind]
    const rows = await db.$queryRaw<{ key: string }[]>`
      select s.index_key as key from ${listing} l join ${table} s on s.id = l.${id}
      where l.brief_id = ${briefId}::uuid order by 1`
    pages.push(
      ...(await listIndexPages(
        db,
        kind,
        rows.map(({ key }) => key),
      )),
    )
  }
  return pages
}

/** Counts the month of the brief only; the months beside come from the ends of an index. */
async function getPlace(
  db: Database | Transaction,
  briefId: string,
  inArchive: Prisma.Sql,
): Promise<ArchivePlace | null> {
  const [place] = await db.$queryRaw<ArchivePlace[]>`
    with this as (
      select brief_id as id, category_id, first_published_at as at,
        date_trunc('month', first_published_at, 'UTC') as month_start,
        date_trunc('month', first_published_at, 'UTC') + interval '1 month' as month_end
      from listings where brief_id = ${briefId}::uuid
    ),
    visible as not materialized (
      select brief_id as id, category_id, first_published_at as at from listings
    )
    select to_char(this.at at time zone 'UTC', 'YYYY-MM') as month, inside.total, inside.rank,
      to_char((select v.at from visible v where ${inArchive} and v.at < this.month_start
        order by v.at desc limit 1) at time zone 'UTC', 'YYYY-MM') as earlier,
      to_char((select v.at from visible v where ${inArchive} and v.at >= this.month_end
        order by v.at limit 1) at time zone 'UTC', 'YYYY-MM') as later
    from this, lateral (
      select count(*)::int as total,
        (count(*) filter (where (v.at, v.id) <= (this.at, this.id)))::int as rank
      from visible v
      where ${inArchive} and v.at >= this.month_start and v.at < this.month_end
    ) inside`
  return place ?? null
}
