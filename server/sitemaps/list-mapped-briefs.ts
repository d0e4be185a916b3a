import { boundsOfMonth, type Month } from '#domain/archives/month.ts'
import type { Database } from '#server/db/database.ts'

/** A sitemap holds so many addresses at most (https://www.sitemaps.org/protocol.html). */
export const mostInSitemap = 50_000

/** The visible briefs first published in a month, the newest first, and when readers got what each says now. */
export async function listBriefsOfMonth(
  db: Database,
  month: Month,
): Promise<{ slug: string; changedAt: Date }[]> {
  const { start, end } = boundsOfMonth(month)
  return db.$queryRaw`
    select slug, greatest(published_at, first_published_at) as "changedAt" from listings
    where first_published_at >= ${start} and first_published_at < ${end}
    order by first_published_at desc, brief_id desc limit ${mostInSitemap}`
}

/**
 * How many of the latest publications and corrections are looked at, and of the latest withdrawals: what changed before
 * them, crawlers have seen.
 */
const latestRead = 1_000

/**
 * The months whose briefs are among those that were published, corrected or withdrawn last, and when the latest of each
 * was: whoever keeps a copy of a month has to learn that a brief of it is void.
 */
export async function listChangedMonths(db: Database): Promise<{ month: Month; changedAt: Date }[]> {
  return db.$queryRaw`
    select to_char(first_published_at at time zone 'UTC', 'YYYY-MM') as month,
      max(greatest(changed_at, first_published_at)) as "changedAt"
    from (
      (select first_published_at, published_at as changed_at from listings
        order by published_at desc, brief_id desc limit ${latestRead})
      union all
      (select b.first_published_at, e.at from brief_events e join briefs b on b.id = e.brief_id
        where e.kind = 'withdrawn' order by e.at desc, e.brief_id desc limit ${latestRead})
    ) latest group by 1`
}

/** A brief that is news. */
export interface NewsBrief {
  slug: string
  title: string
  publishedAt: Date
  /** BCP 47; `null` where it is in the publication's own. */
  language: string | null
}

/** The visible briefs first published since an instant, the newest first, at most `take`; none of the demonstration. */
export async function listNews(
  db: Database,
  { since, take }: { since: Date; take: number },
): Promise<NewsBrief[]> {
  return db.$queryRaw`
    select l.slug, l.title, l.first_published_at as "publishedAt", r.content->>'language' as language
    from (
      select brief_id, slug, title, first_published_at from listings
      where first_published_at >= ${since} and not demonstration
      order by first_published_at desc, brief_id desc limit ${take}
    ) l join briefs b on b.id = l.brief_id join revisions r on r.id = b.live_revision_id
    order by l.first_published_at desc, l.brief_id desc`
}
