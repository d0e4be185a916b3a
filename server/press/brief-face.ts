import type { ArchivePlace, BriefFace } from '../../domain/press/brief-face.ts'
import type { Prisma } from '../../prisma/generated/client.ts'
import type { Database, Transaction } from '../db/database.ts'

const faceSelect = {
  slug: true,
  status: true,
  retiredSlugs: { select: { slug: true } },
  category: { select: { slug: true } },
  liveRevision: {
    select: {
      marking: true,
      taggings: { select: { tag: { select: { slug: true } } } },
      entityNamings: { select: { entity: { select: { slug: true } } } },
    },
  },
} satisfies Prisma.BriefSelect

/**
 * What readers can find a brief by now, for `affectedPages`. Throws where there is no such brief. Where other
 * publications may run at the same time, hold the site first (`holdSite`): both faces count what the others publish.
 */
export async function getBriefFace(db: Database | Transaction, briefId: string): Promise<BriefFace> {
  const brief = await db.brief.findUniqueOrThrow({ where: { id: briefId }, select: faceSelect })
  const { slug, category, liveRevision: live } = brief
  const state = toState(brief.status, live?.marking)
  return {
    ...{ state, slug, category: category.slug, retiredSlugs: brief.retiredSlugs.map((old) => old.slug) },
    tags: live?.taggings.map(({ tag }) => tag.slug) ?? [],
    entities: live?.entityNamings.map(({ entity }) => entity.slug) ?? [],
    place: state === 'visible' ? await getPlace(db, briefId) : null,
  }
}

function toState(status: string, marking: string | undefined): BriefFace['state'] {
  if (status === 'withdrawn') return 'withdrawn'
  return status === 'published' && marking === 'clear' ? 'visible' : 'never'
}

/** Counts the month of the brief only; the months beside come from the ends of an index. */
async function getPlace(db: Database | Transaction, briefId: string): Promise<ArchivePlace | null> {
  const [place] = await db.$queryRaw<ArchivePlace[]>`
    with this as (
      select id, category_id, first_published_at as at,
        date_trunc('month', first_published_at, 'UTC') as month_start,
        date_trunc('month', first_published_at, 'UTC') + interval '1 month' as month_end
      from briefs where id = ${briefId}::uuid
    ),
    visible as not materialized (
      select b.id, b.category_id, b.first_published_at as at
      from briefs b join revisions r on r.id = b.live_revision_id
      where b.status = 'published' and r.marking = 'clear'
    )
    select to_char(this.at at time zone 'UTC', 'YYYY-MM') as month, inside.total, inside.rank,
      to_char((select v.at from visible v where v.category_id = this.category_id and v.at < this.month_start
        order by v.at desc limit 1) at time zone 'UTC', 'YYYY-MM') as earlier,
      to_char((select v.at from visible v where v.category_id = this.category_id and v.at >= this.month_end
        order by v.at limit 1) at time zone 'UTC', 'YYYY-MM') as later
    from this, lateral (
      select count(*)::int as total,
        (count(*) filter (where (v.at, v.id) <= (this.at, this.id)))::int as rank
      from visible v
      where v.category_id = this.category_id and v.at >= this.month_start and v.at < this.month_end
    ) inside`
  return place ?? null
}
