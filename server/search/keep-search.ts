import { readContent } from '#domain/briefs/stored-content.ts'
import { toSearchText } from '#domain/search/fold-text.ts'
import { listGrams, listSpellableWords } from '#domain/search/near-words.ts'
import { listSearchedParts } from '#domain/search/searched-parts.ts'
import { toSearchLanguage } from '#domain/search/search-language.ts'
import type { Transaction } from '#server/db/database.ts'
import { holdSite } from '#server/site/hold-site.ts'
import { getSite } from '#server/site/get-site.ts'

/** So many briefs are written at once: a change of a name waits for no more of them. */
const batchSize = 50

interface ListedBrief {
  id: string
  title: string
  bottomLine: string
  content: unknown
  names: string[]
}

interface SearchRow {
  id: string
  language: string
  title: string
  bottomLine: string
  names: string
  parts: { part: string; text: string; folded: string }[]
  words: string[]
}

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

/** Writes all that is due, some at a time, in a database that has just been brought up to date. Returns how many that were. */
export async function catchUpSearch(url: string): Promise<number> {
  // It needs the generated client, which is not there before the first step of a start.
  const { openDatabase } = await import('#server/db/database.ts')
  const db = openDatabase(url)
  const keepSome = async (tx: Transaction) => {
    await holdSite(tx)
    return keepDueSearch(tx)
  }
  try {
    let total = 0
    for (let count = 1; count > 0; total += count)
      count = await db.$transaction(keepSome, { timeout: 60_000 })
    return total
  } finally {
    await db.$disconnect()
  }
}

function readListed(tx: Transaction, briefIds: readonly string[]): Promise<ListedBrief[]> {
  return tx.$queryRaw<ListedBrief[]>`
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

function toSearchRow({ id, title, bottomLine, content, names }: ListedBrief, language: string): SearchRow {
  const brief = readContent(content)
  const plainLine = bottomLine.replace(/\s*\[\d{1,3}\]/g, '')
  return {
    id,
    language: toSearchLanguage(brief.language ?? language),
    title: toSearchText(title),
    bottomLine: toSearchText(plainLine),
    names: names.map(toSearchText).join(' '),
    parts: listSearchedParts(brief).map((part) => ({ ...part, folded: toSearchText(part.text) })),
    words: listSpellableWords([title, plainLine, ...names]),
  }
}

async function writeBriefs(tx: Transaction, rows: readonly SearchRow[]): Promise<void> {
  const texts = rows.map(({ parts }) => parts.map(({ folded }) => folded).join(' '))
  await tx.$executeRaw`
    insert into search_briefs (brief_id, category_id, confidence, likelihood, first_published_at, language, document,
      entity_ids, technique_ids, lead)
    select l.brief_id, l.category_id, l.confidence, j.likelihood_term, l.first_published_at, s.language,
      lead || to_tsvector(s.language::regconfig, s.text),
      array(select entity_id from listing_entities n where n.brief_id = l.brief_id),
      array(select technique_id from listing_techniques u where u.brief_id = l.brief_id), lead
    from unnest(${rows.map(({ id }) => id)}::uuid[], ${rows.map((row) => row.language)}::text[],
        ${rows.map(({ title }) => title)}::text[], ${rows.map((row) => row.bottomLine)}::text[],
        ${rows.map(({ names }) => names)}::text[], ${texts}::text[])
        as s (brief_id, language, title, bottom_line, names, text)
      join listings l on l.brief_id = s.brief_id join briefs b on b.id = l.brief_id
      cross join lateral (select setweight(to_tsvector(s.language::regconfig, s.title), 'A') ||
        setweight(to_tsvector(s.language::regconfig, s.bottom_line), 'B') ||
        setweight(to_tsvector(s.language::regconfig, s.names), 'C') as lead) v
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

/** Most words are there already. */
async function writeWords(tx: Transaction, rows: readonly SearchRow[]): Promise<void> {
  const words = [...new Set(rows.flatMap((row) => row.words))].sort()
  const known = await tx.$queryRaw<
    { word: string }[]
  >`select word from search_words where word = any(${words})`
  const old = new Set(known.map(({ word }) => word))
  await tx.searchWord.createMany({
    data: words.filter((word) => !old.has(word)).map((word) => ({ word, grams: listGrams(word) })),
    skipDuplicates: true,
  })
}
