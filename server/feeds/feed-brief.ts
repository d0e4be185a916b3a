import type { PublishedBrief } from '#domain/pages/published-brief.ts'
import type { Database } from '#server/db/database.ts'
import { keptPlan } from '#server/db/kept-plan.ts'
import { firstRevision } from '#server/pages/first-revision.ts'
import { readAndKeep, recallContents } from '#server/pages/kept-contents.ts'

/** What a feed says of a brief: its text and who wrote it, and nothing of the pages to which its names lead. */
export interface FeedBrief extends Pick<
  PublishedBrief,
  | 'id'
  | 'slug'
  | 'category'
  | 'content'
  | 'author'
  | 'demonstration'
  | 'corrections'
  | 'firstPublishedAt'
  | 'publishedAt'
> {
  /** By the names that the brief uses. */
  tags: Readonly<Record<string, unknown>>
}

/** A brief that is to be shown, and the revision that readers have of it. */
export interface Chosen {
  id: string
  revision: string
}

type Row = Omit<FeedBrief, 'content' | 'firstPublishedAt' | 'publishedAt'> & {
  firstPublishedAt: Date
  publishedAt: Date
  revision: string
  /** As it is stored; `null` where it is known. */
  content: unknown
  size: number
}

/**
 * Those of the chosen briefs that readers still have, the one published or corrected last first. A publication prints
 * several feeds, and most of their briefs were in the ones before: of those only the facts are asked for.
 */
export async function loadFeedBriefs(db: Database, chosen: readonly Chosen[]): Promise<FeedBrief[]> {
  const known = recallContents(chosen.map(({ revision }) => revision))
  const rows = await db.$queryRaw<Row[]>`
    select ${keptPlan} b.id::text as id, b.slug, b.demonstration, b.first_published_at as "firstPublishedAt", b.published_at as "publishedAt",
      json_build_object('slug', c.slug, 'name', c.name) as category, a.name as author,
      r.id::text as revision, pg_column_size(r.content) as size,
      case when r.id = any(${[...known.keys()]}::uuid[]) then null else r.content end as content,
      coalesce((select json_agg(json_build_object('kind', x.kind, 'note', x.note, 'madeAt', x.made_at,
          'revision', xr.number, 'by', xp.name) order by x.made_at desc, xr.number desc)
        from corrections x join revisions xr on xr.id = x.revision_id
          join people xp on xp.id = x.made_by_id where x.brief_id = b.id), '[]') as corrections,
      coalesce((select json_object_agg(g.name, null order by g.position)
        from taggings g where g.revision_id = r.id), '{}') as tags
    from visible_briefs b join categories c on c.id = b.category_id
      join revisions r on r.id = b.live_revision_id
      join revisions first on first.id = ${firstRevision}
      join people a on a.id = first.author_id
    where b.id = any(${chosen.map(({ id }) => id)}::uuid[]) and b.first_published_at is not null
      and exists (select 1 from reviews v where v.revision_id = r.id and v.outcome = 'verified')
    order by b.published_at desc, b.id desc`
  return rows.map(({ revision, content, size, firstPublishedAt, publishedAt, corrections, ...facts }) => ({
    ...facts,
    content: known.get(revision) ?? readAndKeep({ revision, content, size }),
    firstPublishedAt: firstPublishedAt.toISOString(),
    publishedAt: publishedAt.toISOString(),
    corrections: corrections.map(({ madeAt, ...correction }) => ({
      ...correction,
      madeAt: new Date(madeAt).toISOString(),
    })),
  }))
}
