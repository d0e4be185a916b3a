import { listNearKeys } from '#domain/search/near-words.ts'
import type { Transaction } from '#server/db/database.ts'
import { getSite } from '#server/site/get-site.ts'
import {
  leadVector,
  toSearchedRows,
  toSearchRow,
  type SearchableBrief,
  type SearchRow,
} from './search-row.ts'

/** So many briefs are written at once: a change of a name waits for no more of them. */
const batchSize = 50

/**
 * Writes what those briefs that readers may see are found by, in place of what there was. What says nothing of its
 * language is in that of the publication. Call it behind what writes their listings, with the site held.
 */
export async function keepSearch(tx: Transaction, briefIds: readonly string[]): Promise<void> {
  if (briefIds.length === 0) return
  const { language } = await getSite(tx)
  const rows = (await readListed(tx, briefIds)).map((brief) => toSearchRow(brief, language))
  await tx.$executeRaw`delete from search_briefs where brief_id = any(${[...briefIds]}::uuid[])`
  await tx.$executeRaw`delete from search_due where brief_id = any(${[...briefIds]}::uuid[])`
  await writeBriefs(tx, rows)
  await writeTexts(tx, rows)
  await writeWords(tx, rows)
}

/**
 * Writes anew some of the briefs whose search rows are due, and returns of how many: 0 where none is left. For each change
 * of a name, so that it is soon found, and for every change of a brief, so that what is left comes to its turn.
 */
export async function keepDueSearch(tx: Transaction): Promise<number> {
  const due = await tx.$queryRaw<{ id: string }[]>`
    select brief_id::text as id from search_due order by brief_id limit ${batchSize}`
  await keepSearch(
    tx,
    due.map(({ id }) => id),
  )
  return due.length
}

function readListed(tx: Transaction, briefIds: readonly string[]): Promise<SearchableBrief[]> {
  return tx.$queryRaw<SearchableBrief[]>`
    select l.brief_id::text as id, l.title, l.bottom_line as "bottomLine", r.content,
      array(
        select a.name from listing_entities n join entity_aliases a on a.entity_id = n.entity_id and a.waits_for is null
        where n.brief_id = l.brief_id
        union select a.name from listing_tags g join tag_aliases a on a.tag_id = g.tag_id
        where g.brief_id = l.brief_id
        union select t.name from listing_techniques u join techniques t on t.id = u.technique_id
        where u.brief_id = l.brief_id
        order by 1
      ) as names
    from listings l join briefs b on b.id = l.brief_id join revisions r on r.id = b.live_revision_id
    where l.brief_id = any(${[...briefIds]}::uuid[])`
}

async function writeBriefs(tx: Transaction, rows: readonly SearchRow[]): Promise<void> {
  await tx.$executeRaw`
    insert into search_briefs (brief_id, category_id, confidence, likelihood, first_published_at, language, document,
      entity_ids, technique_ids, lead)
    select l.brief_id, l.category_id, l.confidence, j.likelihood_term, l.first_published_at, s.language,
      lead || to_tsvector(s.language::regconfig, s.text),
      array(select entity_id from listing_entities n where n.brief_id = l.brief_id),
      array(select technique_id from listing_techniques u where u.brief_id = l.brief_id), lead
    from ${toSearchedRows(rows)} join listings l on l.brief_id = s.brief_id join briefs b on b.id = l.brief_id
      cross join lateral (select ${leadVector} as lead) v
      left join lateral (select likelihood_term from judgments
        where revision_id = b.live_revision_id and role = 'bottom-line' order by position limit 1) j on true`
}

async function writeTexts(tx: Transaction, rows: readonly SearchRow[]): Promise<void> {
  const parts = rows.flatMap(({ id, language, parts }) =>
    parts.map((part, position) => ({ id, language, position, ...part })),
  )
  await tx.$executeRaw`
    insert into search_texts (brief_id, position, part, text, document)
    select brief_id, position, part, text, to_tsvector(language::regconfig, folded)
    from unnest(${parts.map(({ id }) => id)}::uuid[], ${parts.map(({ position }) => position)}::int[],
      ${parts.map(({ part }) => part)}::text[], ${parts.map(({ text }) => text)}::text[],
      ${parts.map(({ language }) => language)}::text[], ${parts.map(({ folded }) => folded)}::text[])
      as p (brief_id, position, part, text, language, folded)`
}

/** Most words are there already, with their keys. What a brief has now is in no doubt. */
async function writeWords(tx: Transaction, rows: readonly SearchRow[]): Promise<void> {
  const words = [...new Set(rows.flatMap((row) => row.words))].sort()
  await tx.$executeRaw`delete from search_doubts where word = any(${words})`
  const known = await tx.$queryRaw<
    { word: string }[]
  >`select word from search_words where word = any(${words}) and near_keys is not null`
  const old = new Set(known.map(({ word }) => word))
  const added = words.filter((word) => !old.has(word))
  // A folded word has no space in it.
  await tx.$executeRaw`
    insert into search_words (word, near_keys)
    select word, string_to_array(near_keys, ' ')
    from unnest(${added}::text[], ${added.map((word) => listNearKeys(word).join(' '))}::text[]) as w (word, near_keys)
    on conflict (word) do update set near_keys = excluded.near_keys`
}
