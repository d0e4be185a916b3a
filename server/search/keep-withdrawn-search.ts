import type { Transaction } from '#server/db/database.ts'
import { getSite } from '#server/site/get-site.ts'
import { leadVector, toSearchedRows, toSearchRow, type SearchableBrief } from './search-row.ts'

/** So many briefs are written at once. */
const batchSize = 50

/**
 * Keeps what those of these briefs that are withdrawn were found by, for the feeds of searches to say so. What was
 * withdrawn more than 31 days before the latest is let go: no feed shows it any more.
 */
export async function keepWithdrawnSearch(tx: Transaction, briefIds: readonly string[]): Promise<void> {
  await tx.$executeRaw`delete from search_withdrawn where brief_id = any(${[...briefIds]}::uuid[])`
  const { language } = await getSite(tx)
  const rows = (await readWithdrawn(tx, briefIds)).map((brief) => toSearchRow(brief, language))
  if (rows.length === 0) return
  await tx.$executeRaw`
    insert into search_withdrawn (brief_id, category_id, confidence, likelihood, first_published_at, withdrawn_at,
      language, document)
    select b.id, b.category_id, j.confidence, j.likelihood_term, b.first_published_at, b.withdrawn_at, s.language,
      ${leadVector} || to_tsvector(s.language::regconfig, s.text)
    from ${toSearchedRows(rows)} join briefs b on b.id = s.brief_id
      left join lateral (select confidence, likelihood_term from judgments
        where revision_id = b.live_revision_id and role = 'bottom-line' order by position limit 1) j on true`
  await tx.$executeRaw`
    delete from search_withdrawn
    where withdrawn_at < (select max(withdrawn_at) from search_withdrawn) - interval '31 days'`
}

/** Makes all of it anew from the record. */
export async function rebuildWithdrawnSearch(tx: Transaction): Promise<void> {
  await tx.$executeRaw`delete from search_withdrawn`
  const briefs = await tx.$queryRaw<{ id: string }[]>`
    select id::text from briefs
    where withdrawn_at >= (select max(withdrawn_at) from briefs) - interval '31 days' order by withdrawn_at, id`
  const ids = briefs.map(({ id }) => id)
  for (let start = 0; start < ids.length; start += batchSize)
    await keepWithdrawnSearch(tx, ids.slice(start, start + batchSize))
}

/** What never was for readers is in no feed of theirs. Names as they are now, but for those that wait for an unpublished text. */
function readWithdrawn(tx: Transaction, briefIds: readonly string[]): Promise<SearchableBrief[]> {
  return tx.$queryRaw<SearchableBrief[]>`
    select b.id::text as id, r.title, coalesce(j.text, '') as "bottomLine", r.content,
      array(
        select a.name from entity_namings n join entities e on e.id = n.entity_id
          join entity_aliases a on a.entity_id = coalesce(e.merged_into_id, e.id) and a.waits_for is null
        where n.revision_id = r.id
        union select a.name from taggings g join tags t on t.id = g.tag_id
          join tag_aliases a on a.tag_id = coalesce(t.merged_into_id, t.id)
        where g.revision_id = r.id
        union select t.name from technique_uses u join techniques t on t.id = u.technique_id
        where u.revision_id = r.id
        order by 1
      ) as names
    from briefs b join revisions r on r.id = b.live_revision_id
      left join lateral (select text from judgments
        where revision_id = r.id and role = 'bottom-line' order by position limit 1) j on true
    where b.withdrawn_at is not null and r.marking = 'TLP:CLEAR' and b.id = any(${[...briefIds]}::uuid[])`
}
