import type { IsoDate } from '#domain/briefs/brief-content.ts'
import type { ConfidenceLevel } from '#domain/judgments/confidence.ts'
import type { Database } from '#server/db/database.ts'

/** A visible brief that carries a tag. */
export interface TagPoint {
  slug: string
  title: string
  /** The UTC day of its first publication. */
  day: IsoDate
  /** That of its bottom line; `null` if it states none. */
  level: ConfidenceLevel | null
}

/** The newest visible briefs that carry the tag at that address, at most so many: a tag may be in thousands. */
export async function listTagPoints(db: Database, slug: string, newest: number): Promise<TagPoint[]> {
  return db.$queryRaw<TagPoint[]>`
    select l.slug, l.title, l.confidence as level,
      to_char(n.first_published_at at time zone 'UTC', 'YYYY-MM-DD') as day
    from (
      select brief_id, first_published_at from listing_tags where tag_id = (select id from tags where slug = ${slug})
      order by first_published_at desc, brief_id desc limit ${newest}
    ) n join listings l on l.brief_id = n.brief_id
    order by n.first_published_at desc, n.brief_id desc`
}
