import { chooseRelated, type RelatedCandidate } from '#domain/related/choose-related.ts'
import type { Transaction } from '#server/db/database.ts'

/** How many of the newest briefs of each entity, tag and category are looked at: many share a country, few a vendor. */
const newest = 40

/**
 * Chooses anew what the page of a brief leads to, in the transaction that changes it, after its lists are kept. What
 * readers cannot see leads nowhere, and nothing leads to it. A tag that only says the category again counts for nothing. Hold the site before (`holdSite`): how many lead to a brief
 * is counted across all of them.
 */
export async function keepRelated(tx: Transaction, briefId: string): Promise<void> {
  const isVisible = (await tx.listing.count({ where: { briefId } })) > 0
  if (!isVisible) {
    await tx.relatedBrief.deleteMany({ where: { OR: [{ briefId }, { relatedId: briefId }] } })
    return
  }
  await tx.relatedBrief.deleteMany({ where: { briefId } })
  const chosen = chooseRelated(await listCandidates(tx, briefId))
  await tx.relatedBrief.createMany({
    data: chosen.map(({ id, strength }) => ({ briefId, relatedId: id, strength })),
  })
}

/** The newest of every list that the brief is in, the newest first. */
function listCandidates(tx: Transaction, briefId: string): Promise<RelatedCandidate[]> {
  return tx.$queryRaw<RelatedCandidate[]>`
    with this as (
      select l.brief_id, l.category_id, b.live_revision_id from listings l join briefs b on b.id = l.brief_id
      where l.brief_id = ${briefId}::uuid
    ),
    found as (
      select near.brief_id from listing_entities mine, lateral (select brief_id from listing_entities
        where entity_id = mine.entity_id order by first_published_at desc, brief_id desc limit ${newest}) near
      where mine.brief_id = ${briefId}::uuid
      union
      select near.brief_id from listing_tags mine, lateral (select brief_id from listing_tags
        where tag_id = mine.tag_id order by first_published_at desc, brief_id desc limit ${newest}) near
      where mine.brief_id = ${briefId}::uuid
      union
      select near.brief_id from this, lateral (select brief_id from listings
        where category_id = this.category_id order by first_published_at desc, brief_id desc limit ${newest}) near
    )
    select other.brief_id::text as id,
      array(select n.count from listing_entities mine
        join listing_entities theirs on theirs.entity_id = mine.entity_id and theirs.brief_id = other.brief_id
        join list_counts n on n.kind = 'entity' and n.subject_id = mine.entity_id and n.month = ''
        where mine.brief_id = this.brief_id order by n.count) as entities,
      array(select n.count from listing_tags mine
        join listing_tags theirs on theirs.tag_id = mine.tag_id and theirs.brief_id = other.brief_id
        join list_counts n on n.kind = 'tag' and n.subject_id = mine.tag_id and n.month = ''
        join tags t on t.id = mine.tag_id and t.slug <> c.slug
        where mine.brief_id = this.brief_id order by n.count) as tags,
      (select count(distinct mine.technique_id)::int from technique_uses mine
        join technique_uses theirs on theirs.technique_id = mine.technique_id
        where mine.revision_id = this.live_revision_id and theirs.revision_id = b.live_revision_id) as techniques,
      other.category_id = this.category_id as "sameCategory",
      (select count(*)::int from related_briefs r where r.related_id = other.brief_id) as "relatedFrom"
    from this join categories c on c.id = this.category_id, found
      join listings other on other.brief_id = found.brief_id join briefs b on b.id = other.brief_id
    where other.brief_id <> this.brief_id
    order by other.first_published_at desc, other.brief_id desc`
}
