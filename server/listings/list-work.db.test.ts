import { beforeAll, describe, expect, it } from 'vitest'
import { explainQueries, recordQueries } from '#ops/testing/explain-queries.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import type { Database } from '#server/db/database.ts'
import { getEntityMentions } from '#server/entities/get-entity-mentions.ts'
import { newId } from '#server/db/new-id.ts'
import { listCorrections, listCorrectionYears } from '#server/pages/list-corrections.ts'
import { listChangesOf, listLatestChanges } from '#server/feeds/latest-changes.ts'
import { listBriefsOf } from '#server/feeds/list-feed-briefs.ts'
import { listFeedCorrections } from '#server/feeds/list-feed-corrections.ts'
import { listCategoryLines } from './list-category-lines.ts'
import { listMostPhrases } from './list-most-phrases.ts'
import { listMostNamed } from './list-most-named.ts'
import { countPublished, listPublished } from './listings.ts'
import { getListSubject } from './get-list-subject.ts'
import { listBriefPage } from './list-brief-page.ts'
import { listPublishedDays } from './published-days.ts'
import { getBriefNeighbours } from '#server/pages/get-brief-neighbours.ts'
import { listMonths, ofMonth } from '#server/pages/month-archives.ts'
import { getLead } from '#server/site/get-lead.ts'
import { getUsedTechnique, listTechniques } from '#server/techniques/list-techniques.ts'
import { listMonthNames } from '#server/days/list-day-names.ts'
import { listTagPoints } from '#server/tags/list-tag-points.ts'
import { getEntity, getTag } from '#server/pages/tags-and-entities.ts'

const test = useDatabase()

/** So many that reading all of them cannot be taken for reading a page of them. */
const briefCount = 20_000
const take = 60

/**
 * Lines of briefs that are not there but for one in the middle, which leads the front page: the database takes them only
 * with its rules off. All are in every list, and the oldest in one of their own.
 */
beforeAll(async () => {
  const { db } = test
  const { id: category } = await db.category.findUniqueOrThrow({ where: { slug: 'cybersecurity' } })
  const tag = await db.tag.create({ data: { id: newId(), slug: 'ports', name: 'ports' } })
  const rare = await db.tag.create({ data: { id: newId(), slug: 'lighthouses', name: 'lighthouses' } })
  const entity = await db.entity.create({
    data: { id: newId(), slug: 'harbour', name: 'Harbour', createdAt: new Date() },
  })
  const technique = await db.technique.create({
    data: { id: newId(), slug: 'swot-analysis', name: 'SWOT Analysis' },
  })
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`set local session_replication_role = replica`
    await tx.$executeRaw`
      insert into listings
      select gen_random_uuid(), ${category}::uuid, 'brief-' || n, 'A brief', 'A line.', 'low', false, false, at, at
      from generate_series(1, ${briefCount}::int) n, lateral (select '2016-01-01Z'::timestamptz + n * interval '4 hours') t (at)`
    await tx.$executeRaw`insert into listing_tags select brief_id, ${tag.id}::uuid, first_published_at from listings`
    await tx.$executeRaw`insert into listing_tags select brief_id, ${rare.id}::uuid, first_published_at
      from listings order by first_published_at limit ${take}`
    await tx.$executeRaw`insert into listing_entities select brief_id, ${entity.id}::uuid, first_published_at from listings`
    await tx.$executeRaw`insert into listing_techniques select brief_id, ${technique.id}::uuid, first_published_at from listings`
    await tx.$executeRaw`insert into listing_phrases select brief_id, 'grain exports', 'grain exports' from listings`
    await tx.$executeRaw`
      insert into brief_events select brief_id, kind, first_published_at from listings,
        unnest(array['published', 'corrected', 'withdrawn']) kind`
    await tx.$executeRaw`
      insert into list_counts values ('tag', ${tag.id}::uuid, '', ${briefCount}),
        ('entity', ${entity.id}::uuid, '', ${briefCount}), ('category', ${category}::uuid, '', ${briefCount}),
        ('technique', ${technique.id}::uuid, '', ${briefCount})`
    await tx.$executeRaw`
      insert into briefs (id, slug, category_id, owner_id, created_at)
      select brief_id, slug, category_id, gen_random_uuid(), published_at from listings where slug = 'brief-10000'`
    await tx.$executeRaw`
      update site set lead_until = '2100-01-01Z', lead_brief_id = (select id from briefs where slug = 'brief-10000')`
  })
  await db.$executeRaw`analyze`
})

const tenDays = { from: new Date('2020-03-01'), before: new Date('2020-03-11') }

/** A page from the middle of what programs get. */
async function readPage(
  db: Database,
  lists: Partial<Record<'category' | 'tag' | 'entity' | 'technique', string>>,
): Promise<void> {
  const toId = async (kind: keyof typeof lists) => {
    const slug = lists[kind]
    return slug === undefined ? null : ((await getListSubject(db, kind, slug))?.id ?? null)
  }
  const page = await listBriefPage(db, {
    query: null,
    category: await toId('category'),
    tag: await toId('tag'),
    entity: await toId('entity'),
    technique: await toId('technique'),
    confidence: null,
    from: null,
    before: null,
    after: { publishedAt: '2020-03-01T00:00:00.000Z', id: '01a214a2-f91a-7450-8b1b-000000000001' },
    take,
  })
  if (page.kind === 'too-slow') throw new Error('it took too long')
  expect([page.briefs.length, page.next === null]).toEqual([take, false])
}

async function readNeighbours(db: Database): Promise<void> {
  const { id } = await db.brief.findUniqueOrThrow({ where: { slug: 'brief-10000' }, select: { id: true } })
  expect(await getBriefNeighbours(db, id)).toMatchObject({
    previous: { slug: 'brief-9999' },
    next: { slug: 'brief-10001' },
  })
}

async function readLead(db: Database): Promise<void> {
  expect(await getLead(db, new Date('2026-03-05'))).toMatchObject({ brief: { slug: 'brief-10000' } })
}

const reads: [name: string, read: (db: Database) => Promise<unknown>][] = [
  ['the newest', (db) => listPublished(db, { where: {}, take })],
  ['the newest of a day', (db) => listPublished(db, { where: { from: new Date('2025-01-20') }, take })],
  ['one', (db) => listPublished(db, { where: { only: 'brief-1' }, take: 1 })],
  ['those of a category', (db) => listPublished(db, { where: { category: 'cybersecurity' }, take })],
  ['those of a tag', (db) => listPublished(db, { where: { tag: 'ports' }, take })],
  ['those of an entity', (db) => listPublished(db, { where: { entity: 'harbour' }, take })],
  ['those of a technique', (db) => listPublished(db, { where: { technique: 'swot-analysis' }, take })],
  [
    'the last of a month',
    (db) => listPublished(db, { where: ofMonth('cybersecurity', '2020-03'), take, skip: 120 }),
  ],
  ['the changes of a feed', (db) => listLatestChanges(db, { category: null, take })],
  ['those of the feed of a category', (db) => listLatestChanges(db, { category: 'cybersecurity', take })],
  [
    'the changes of the feed of a tag',
    (db) => listChangesOf(db, { list: { tag: 'ports' }, take, since: new Date('2025-01-20') }),
  ],
  [
    'those of the feed of a tag that only old ones have',
    (db) => listChangesOf(db, { list: { tag: 'lighthouses' }, take, since: new Date('2025-01-20') }),
  ],
  [
    'those of the feed of an entity',
    (db) => listChangesOf(db, { list: { entity: 'harbour' }, take, since: new Date('2025-01-20') }),
  ],
  [
    'those of the feed of a technique',
    (db) => listChangesOf(db, { list: { technique: 'swot-analysis' }, take, since: new Date('2025-01-20') }),
  ],
  [
    'the last of an archive document',
    (db) => listBriefsOf(db, { where: ofMonth('cybersecurity', '2020-03'), take, skip: 120 }),
  ],
  ['the newest corrections of a feed', (db) => listFeedCorrections(db, take)],
  [
    'the days of a category',
    (db) =>
      listPublishedDays(db, {
        category: 'cybersecurity',
        from: new Date('2020-03-01'),
        before: new Date('2020-03-11'),
      }),
  ],
  ['months', (db) => listMonths(db, 'cybersecurity')],
  ['the months of all', (db) => listMonths(db, null)],
  [
    'the last of a month of all',
    (db) => listPublished(db, { where: ofMonth(null, '2020-03'), take, skip: 120 }),
  ],
  ['categories', (db) => listCategoryLines(db, { from: tenDays.from, before: tenDays.before })],
  [
    'the most named',
    (db) => listMostNamed(db, 'entity', { category: 'cybersecurity', ...tenDays, take: 10 }),
  ],
  ['the phrases of a category', (db) => listMostPhrases(db, { category: 'cybersecurity', ...tenDays })],
  ['the phrases of all', (db) => listMostPhrases(db, { category: null, ...tenDays })],
  ['the phrases of a tag', (db) => listMostPhrases(db, { tag: 'ports', newest: take })],
  ['the points of a tag', (db) => listTagPoints(db, 'ports', take)],
  ['the names of a month', (db) => listMonthNames(db, 'entity', '2016-01')],
  ['the days of all', (db) => listPublishedDays(db, { category: null, ...tenDays })],
  ['counts', (db) => countPublished(db, { tag: 'ports' })],
  ['a tag', (db) => getTag(db, 'ports')],
  ['an entity', (db) => getEntity(db, 'harbour')],
  ['a technique', (db) => getUsedTechnique(db, 'swot-analysis')],
  ['the briefs beside one', readNeighbours],
  ['what leads the front page', readLead],
  ['the newest corrections', (db) => listCorrections(db, { year: null, take })],
  ['the years that brought any', (db) => listCorrectionYears(db)],
  ['all techniques', (db) => listTechniques(db, take)],
  ['a page for programs', (db) => readPage(db, {})],
  ['a page for programs of a tag', (db) => readPage(db, { tag: 'ports' })],
  ['a page for programs of an entity', (db) => readPage(db, { entity: 'harbour' })],
  ['a page for programs of a technique', (db) => readPage(db, { technique: 'swot-analysis' })],
  ['a page for programs of a category', (db) => readPage(db, { category: 'cybersecurity' })],
  ['a page for programs of two lists', (db) => readPage(db, { tag: 'ports', category: 'cybersecurity' })],
]

/** What an entity is named with, its days and its confidence are counted from its 200 newest briefs, each a few times. */
const mostMentioned = 200

describe(`reading a page of ${briefCount} briefs`, () => {
  it.each(reads)('reads few rows: %s', async (_, read) => {
    const queries = await recordQueries(() => read(test.db))
    expect(queries.length).toBeGreaterThan(0)
    const works = await explainQueries(test.url, queries)
    expect(works.filter(({ wholeTables }) => wholeTables.some(({ rows }) => rows > take))).toEqual([])
    const rows = works.reduce((sum, work) => sum + work.rows, 0)
    expect(rows).toBeLessThanOrEqual(7 * take)
  })

  it('reads few rows: what briefs say of an entity', async () => {
    const asked = { slug: 'harbour', listed: [`brief-${briefCount}`] }
    const queries = await recordQueries(async () =>
      expect((await getEntityMentions(test.db, asked)).points).toHaveLength(mostMentioned),
    )
    const works = await explainQueries(test.url, queries)
    expect(works.filter(({ wholeTables }) => wholeTables.some(({ rows }) => rows > take))).toEqual([])
    expect(works.reduce((sum, work) => sum + work.rows, 0)).toBeLessThanOrEqual(5 * mostMentioned)
  })

  it('is seen to read many where it does', async () => {
    const queries = await recordQueries(() => test.db.listing.count({ where: { title: 'Another' } }))
    const [work] = await explainQueries(test.url, queries)
    expect(work).toMatchObject({
      rows: briefCount,
      wholeTables: [{ table: 'listings', rows: briefCount }],
    })
  })
})
