import { Prisma } from '#prisma/generated/client.ts'
import type { Transaction } from '#server/db/database.ts'
import { doubtLostWords, listTextWords } from '#server/search/doubted-words.ts'
import { keepDueSearch, keepSearch } from '#server/search/keep-search.ts'
import { keepWithdrawnSearch, rebuildWithdrawnSearch } from '#server/search/keep-withdrawn-search.ts'
import { keepIndexKeys } from '#server/names/keep-index-keys.ts'
import { releaseNames } from '#server/names/release-names.ts'
import { holdSite } from '#server/site/hold-site.ts'
import { keepPhrases, listDuePhrases } from './keep-phrases.ts'

/**
 * Brings what lists show and count of a brief up to date: its line, its tags, entities, techniques and phrases, what it is
 * found by, and the number of briefs in each list that it has come into or left. Call it in the transaction that changes the brief, after the
 * change, and hold the site before (`holdSite`): counts are rows that many briefs share.
 */
export async function keepListing(tx: Transaction, briefId: string): Promise<void> {
  const itsLine = Prisma.sql`brief_id = ${briefId}::uuid`
  const before = await listTextWords(tx, briefId)
  await countLines(tx, { which: itsLine, by: -1 })
  await tx.$executeRaw`delete from listings where ${itsLine}`
  await writeLines(tx, Prisma.sql`b.id = ${briefId}::uuid`)
  await releaseNames(tx, Prisma.sql`l.brief_id = ${briefId}::uuid`)
  await keepPhrases(tx, [briefId])
  await keepSearch(tx, [briefId])
  await doubtLostWords(tx, { briefId, before })
  await keepWithdrawnSearch(tx, [briefId])
  await keepDueSearch(tx)
  await countLines(tx, { which: itsLine, by: 1 })
  await tx.$executeRaw`delete from brief_events where ${itsLine}`
  await writeEvents(tx, Prisma.sql`b.id = ${briefId}::uuid`)
}

/**
 * Makes all lists anew from the record, as `keepListing` has kept them. For a record that was written past the use
 * cases: reads every brief, and keeps every other change waiting.
 */
export async function rebuildLists(tx: Transaction): Promise<void> {
  await holdSite(tx)
  await tx.$executeRaw`delete from listings`
  await tx.$executeRaw`delete from list_counts`
  await writeLines(tx, Prisma.sql`true`)
  await releaseNames(tx, Prisma.sql`true`)
  await tx.$executeRaw`insert into phrases_due (brief_id) select brief_id from listings`
  for (let count = 1; count > 0;) count = await listDuePhrases(tx)
  await tx.$executeRaw`delete from search_words`
  await tx.$executeRaw`delete from search_doubts`
  await tx.$executeRaw`insert into search_due (brief_id) select brief_id from listings on conflict do nothing`
  for (let count = 1; count > 0;) count = await keepDueSearch(tx)
  await rebuildWithdrawnSearch(tx)
  await countLines(tx, { which: Prisma.sql`true`, by: 1 })
  await rememberEmptied(tx)
  await tx.$executeRaw`delete from brief_events`
  await writeEvents(tx, Prisma.sql`true`)
  await keepIndexKeys(tx)
}

/** What happened to a brief stays with its days when it is withdrawn; of what readers may not see nothing has happened. */
async function writeEvents(tx: Transaction, which: Prisma.Sql): Promise<void> {
  await tx.$executeRaw`
    insert into brief_events (brief_id, kind, at)
    select b.id, e.kind, e.at
    from briefs b join revisions r on r.id = b.live_revision_id cross join lateral (
      select 'published' as kind, b.first_published_at as at
      union select 'corrected', x.made_at from corrections x where x.brief_id = b.id
      union select 'withdrawn', b.withdrawn_at
    ) e
    where r.marking = 'TLP:CLEAR' and e.at is not null and ${which}`
}

/** What was merged into another is listed as that one. Only what the view has gets a line: what readers may see is said there alone. */
async function writeLines(tx: Transaction, which: Prisma.Sql): Promise<void> {
  await tx.$executeRaw`
    insert into listings (brief_id, category_id, slug, title, language, bottom_line, confidence, demonstration,
      corrected, first_published_at, published_at)
    select b.id, b.category_id, b.slug, r.title, r.content ->> 'language', coalesce(j.text, ''), j.confidence, b.demonstration,
      exists (select 1 from corrections x where x.brief_id = b.id), b.first_published_at, b.published_at
    from visible_briefs b join revisions r on r.id = b.live_revision_id
      left join lateral (select text, confidence from judgments
        where revision_id = r.id and role = 'bottom-line' order by position limit 1) j on true
    where ${which}`
  await tx.$executeRaw`
    insert into listing_tags (brief_id, tag_id, first_published_at)
    select distinct b.id, coalesce(t.merged_into_id, t.id), b.first_published_at
    from visible_briefs b join taggings g on g.revision_id = b.live_revision_id
      join tags t on t.id = g.tag_id where ${which}`
  await tx.$executeRaw`
    insert into listing_entities (brief_id, entity_id, first_published_at)
    select distinct b.id, coalesce(e.merged_into_id, e.id), b.first_published_at
    from visible_briefs b join entity_namings n on n.revision_id = b.live_revision_id
      join entities e on e.id = n.entity_id where ${which}`
  await tx.$executeRaw`
    insert into listing_techniques (brief_id, technique_id, first_published_at)
    select distinct b.id, u.technique_id, b.first_published_at
    from visible_briefs b join technique_uses u on u.revision_id = b.live_revision_id where ${which}`
}

/** Counts lines in or, with -1, out. An upsert would refuse the row with -1 before it saw that there is one to add to. */
async function countLines(tx: Transaction, { which, by }: { which: Prisma.Sql; by: 1 | -1 }): Promise<void> {
  await tx.$executeRaw`
    with counted (kind, subject_id, month) as (
      select 'category', category_id, '' from listings where ${which}
      union all
      select 'month', category_id, to_char(first_published_at at time zone 'UTC', 'YYYY-MM')
      from listings where ${which}
      union all
      select 'tag', tag_id, '' from listing_tags where ${which}
      union all
      select 'entity', entity_id, '' from listing_entities where ${which}
      union all
      select 'technique', technique_id, '' from listing_techniques where ${which}
    ),
    summed as (
      select kind, subject_id, month, (count(*) * ${by})::int as change from counted group by 1, 2, 3
    ),
    known as (
      update list_counts n set count = n.count + s.change from summed s
      where (n.kind, n.subject_id, n.month) = (s.kind, s.subject_id, s.month)
      returning n.kind, n.subject_id, n.month
    )
    insert into list_counts (kind, subject_id, month, count)
    select kind, subject_id, month, change from summed
    where (kind, subject_id, month) not in (select kind, subject_id, month from known)`
}

/** Tags, entities and techniques of what was published and is no longer to be seen keep their pages, with nothing in their lists. */
async function rememberEmptied(tx: Transaction): Promise<void> {
  await tx.$executeRaw`
    insert into list_counts (kind, subject_id, count)
    select distinct 'tag', coalesce(t.merged_into_id, t.id), 0
    from publications p join taggings g on g.revision_id = p.revision_id join tags t on t.id = g.tag_id
    union
    select distinct 'entity', coalesce(e.merged_into_id, e.id), 0
    from publications p join entity_namings n on n.revision_id = p.revision_id
      join entities e on e.id = n.entity_id
    union
    select distinct 'technique', u.technique_id, 0
    from publications p join technique_uses u on u.revision_id = p.revision_id
    on conflict do nothing`
}
