import { shortenBottomLine } from '#domain/briefs/bottom-line.ts'
import type { RelatedBrief } from '#domain/pages/related-brief.ts'
import { mostRelated } from '#domain/related/choose-related.ts'
import { explainRelation, type CommonNames } from '#domain/related/related-reason.ts'
import type { Database } from '#server/db/database.ts'
import { keptPlan } from '#server/db/kept-plan.ts'

type RelatedRow = Omit<RelatedBrief, 'reason' | 'publishedAt'> & CommonNames & { publishedAt: Date }

/**
 * What the page of a brief leads to, the closest first: what was chosen for it, and later briefs that lead to it. The
 * reason is found in what both have now, in the names of the brief whose page it is, so that it is always true.
 */
export async function listRelated(db: Database, briefId: string): Promise<RelatedBrief[]> {
  const rows = await db.$queryRaw<RelatedRow[]>`
    with ${keptPlan} near as (
      select id, max(strength) as strength from (
        select related_id as id, strength from related_briefs where brief_id = ${briefId}::uuid
        union all
        select brief_id, strength from related_briefs where related_id = ${briefId}::uuid
      ) both_ways group by id
    )
    select l.slug, l.title, l.language, l.bottom_line as "bottomLine", l.confidence, l.first_published_at as "publishedAt",
      l.demonstration, l.corrected, json_build_object('slug', c.slug, 'name', c.name) as category,
      array(select named.name from (
        select distinct on (theirs.entity_id) theirs.entity_id, n.name, n.position from entity_namings n
          join entities e on e.id = n.entity_id
          join listing_entities theirs on theirs.entity_id = coalesce(e.merged_into_id, e.id) and theirs.brief_id = l.brief_id
        where n.revision_id = this.live_revision_id order by theirs.entity_id, n.position) named
        order by named.position) as entities,
      array(select carried.name from (
        select distinct on (theirs.tag_id) theirs.tag_id, g.name, g.position from taggings g
          join tags t on t.id = g.tag_id
          join tags shared on shared.id = coalesce(t.merged_into_id, t.id) and shared.slug <> own.slug
          join listing_tags theirs on theirs.tag_id = shared.id and theirs.brief_id = l.brief_id
        where g.revision_id = this.live_revision_id order by theirs.tag_id, g.position) carried
        order by carried.position) as tags,
      exists (select 1 from technique_uses mine join technique_uses theirs on theirs.technique_id = mine.technique_id
        where mine.revision_id = this.live_revision_id and theirs.revision_id = b.live_revision_id) as "hasTechnique",
      l.category_id = this.category_id as "sameCategory"
    from briefs this join categories own on own.id = this.category_id, near join listings l on l.brief_id = near.id join briefs b on b.id = l.brief_id
      join categories c on c.id = l.category_id
    where this.id = ${briefId}::uuid
    order by near.strength desc, l.first_published_at desc, l.brief_id desc limit ${mostRelated}`
  // Of what two briefs shared, a correction may have left nothing.
  return rows.map(toRelatedBrief).filter(({ reason }) => reason !== '')
}

function toRelatedBrief(row: RelatedRow): RelatedBrief {
  const { entities, tags, hasTechnique, sameCategory, bottomLine, publishedAt, ...brief } = row
  return {
    ...brief,
    bottomLine: shortenBottomLine(bottomLine),
    publishedAt: publishedAt.toISOString(),
    reason: explainRelation({ entities, tags, hasTechnique, sameCategory }),
  }
}
