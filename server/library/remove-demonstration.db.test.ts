import { beforeAll, describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import type { BriefContent, Part } from '#domain/briefs/brief-content.ts'
import {
  anOrder,
  correctABrief,
  draftABrief,
  publishABrief,
  renameABrief,
  submitABrief,
  withdrawABrief,
} from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import { mergeTwo, renameATag } from '#ops/testing/name-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { readKeptLists, readListsFromScratch } from '#server/listings/lists-from-scratch.test-data.ts'
import { getPublishedBrief } from '#server/pages/get-published-brief.ts'
import { getDemonstration } from './get-demonstration.ts'
import { removeDemonstration } from './remove-demonstration.ts'

const test = useDatabase()

/** What a brief names: entities and tags of these names, one technique and one source of the first. */
function contentOf(title: string, names: string[]): BriefContent {
  const whole = aContent({ title })
  const [first = ''] = names
  const parts = names.flatMap((name): Part[] => [
    { kind: 'entity', key: name, name, description: null },
    { kind: 'tag', name },
  ])
  return {
    ...whole,
    sections: [
      ...whole.sections.filter(({ kind }) => kind === 'bluf'),
      { number: 7, title: 'Names', kind: 'other', parts },
    ],
    techniques: [{ kind: 'technique', key: 'technique', name: `${first} Method`, description: null }],
    sources: whole.sources.map((source) => ({ ...source, publisher: `${first} Post` })),
  }
}

const remove = async () => done(await removeDemonstration(test.db, await anOrder(test.db, 'Olive Owner')))

const idOf = async (slug: string) => (await test.db.brief.findUniqueOrThrow({ where: { slug } })).id

/** Every table but the migrations', with how many of its rows say `word` anywhere. */
async function findMentions(word: string): Promise<string[]> {
  const tables = await test.db.$queryRaw<{ name: string }[]>`
    select tablename::text as name from pg_tables where schemaname = 'public' and tablename not like '\\_%' order by 1`
  const found: string[] = []
  for (const { name } of tables) {
    const sql = `select count(*)::int as count from "${name}" t where strpos(to_jsonb(t)::text, $1) > 0`
    const [row] = await test.db.$queryRawUnsafe<{ count: number }[]>(sql, word)
    if (row && row.count > 0) found.push(name)
  }
  return found
}

/** Feeds that somebody has subscribed to: of names that go, of one that stays, and of all briefs. */
const feeds = [
  '/atom.xml',
  '/entities/alias/feed.json',
  '/entities/sample/atom.xml',
  '/entities/shared/atom.xml',
  '/tags/latest/feed.xml',
  '/techniques/sample-method/atom.xml',
]

/** Own and demonstration briefs that share names, in every state. */
async function publishAMix(): Promise<void> {
  const { db } = test
  const demonstration = true
  await publishABrief(db, { slug: 'own-published', content: contentOf('Own', ['Shared', 'Kept']) })
  await submitABrief(db, { slug: 'own-in-review', content: contentOf('Own two', ['Held', 'Under']) })
  await publishABrief(db, {
    slug: 'demo-published',
    content: contentOf('Demo', ['Sample', 'Shared', 'Held', 'Alias']),
    demonstration,
  })
  await correctABrief(db, {
    slug: 'demo-published',
    content: contentOf('Demo anew', ['Sample', 'Shared', 'Late']),
  })
  await renameABrief(db, { slug: 'demo-published', to: 'demo-renamed' })
  await publishABrief(db, {
    slug: 'demo-withdrawn',
    content: contentOf('Taken', ['Sample']),
    demonstration,
  })
  await withdrawABrief(db, { slug: 'demo-withdrawn' })
  await draftABrief(db, { slug: 'demo-draft', demonstration })
  await mergeTwo(db, { kind: 'entity', slug: 'alias', into: 'sample' })
  await renameATag(db, { slug: 'late', address: 'latest' })
  const [own, demo] = [await idOf('own-published'), await idOf('demo-renamed')]
  await db.relatedBrief.createMany({
    data: [{ briefId: own, relatedId: demo, strength: 1 }],
    skipDuplicates: true,
  })
  await db.site.update({ where: { id: 1 }, data: { leadBriefId: demo, leadUntil: new Date('2026-03-09') } })
  await db.pageReads.createMany({
    data: [
      ...feeds,
      '/briefs/demo-renamed.md',
      '/briefs/demo-published/history',
      '/briefs/own-published',
    ].map((address) => ({ address, day: new Date('2026-03-05'), reads: 1n })),
  })
  await db.feedAudience.createMany({
    data: feeds.map((address) => ({
      address,
      day: new Date('2026-03-05'),
      service: 'Feedly',
      subscribers: 3,
    })),
  })
}

describe('the database', () => {
  beforeAll(async () => {
    await publishABrief(test.db, { slug: 'kept' })
    await publishABrief(test.db, { slug: 'sample', demonstration: true })
  })

  it('refuses to remove a brief that is not marked, alone or among others', async () => {
    const [kept, sample] = [await idOf('kept'), await idOf('sample')]
    for (const ids of [[kept], [sample, kept], ['01a214a2-0000-7000-8000-000000000000']])
      await expect(test.db.$executeRaw`select remove_demonstration(${ids}::uuid[])`).rejects.toThrow(
        /is no demonstration/,
      )
    expect(await test.db.brief.count()).toBe(2)
  })

  it('never lets the mark be changed', async () => {
    for (const [slug, demonstration] of [
      ['kept', true],
      ['sample', false],
    ] as const)
      await expect(
        test.db.$executeRaw`update briefs set demonstration = ${demonstration} where slug = ${slug}`,
      ).rejects.toThrow(/never changes/)
  })

  it('keeps the record of other briefs, whatever a session has set', async () => {
    const id = await idOf('kept')
    const { liveRevisionId } = await test.db.brief.findUniqueOrThrow({ where: { id } })
    for (const sql of [
      `delete from publications where brief_id = '${id}'`,
      `delete from reviews where revision_id = '${liveRevisionId}'`,
      `delete from sections where revision_id = '${liveRevisionId}'`,
      `update sections set title = 'Other' where revision_id in (select id from revisions)`,
      `update reviews set note = 'Other'`,
    ])
      await expect(
        test.db.$transaction(async (tx) => {
          await tx.$executeRaw`select set_config('record.demonstration_leaves', 'on', true)`
          await tx.$executeRawUnsafe(sql)
        }),
        sql,
      ).rejects.toThrow(/sealed|only ever added/)
  })

  it('keeps the record of a demonstration as well, until it leaves', async () => {
    const id = await idOf('sample')
    await expect(test.db.$executeRaw`delete from publications where brief_id = ${id}::uuid`).rejects.toThrow(
      /only ever added/,
    )
  })
})

describe('leaving the demonstration', () => {
  beforeAll(async () => {
    await remove()
    await publishAMix()
  })

  it('tells beforehand what goes and what stays', async () => {
    expect(await getDemonstration(test.db)).toEqual({
      slugs: ['demo-draft', 'demo-renamed', 'demo-withdrawn'],
      names: { entities: 3, tags: 3, techniques: 1, sources: 1 },
      ownBriefs: 3,
    })
    const toDemonstration = { brief: { slug: 'own-published' }, related: { demonstration: true } }
    expect(await test.db.relatedBrief.count({ where: toDemonstration })).toBe(1)
  })

  it('removes the briefs with what only they named, and leaves the lists right', async () => {
    await test.db.print.createMany({ data: [{ address: '/methodology', state: 'fresh', owed: 0 }] })
    const { change } = await test.db.site.findUniqueOrThrow({ where: { id: 1 } })
    expect((await remove()).slugs).toHaveLength(3)
    const briefs = await test.db.brief.findMany({ orderBy: { slug: 'asc' } })
    expect(briefs.map(({ slug }) => slug)).toEqual(['kept', 'own-in-review', 'own-published'])
    const entities = await test.db.entity.findMany({ orderBy: { slug: 'asc' } })
    expect(entities.map(({ slug }) => slug)).toEqual([
      'harbour-authority-ha',
      'held',
      'kept',
      'shared',
      'under',
    ])
    const tags = await test.db.tag.findMany({ orderBy: { slug: 'asc' } })
    expect(tags.map(({ slug }) => slug)).toEqual([
      'held',
      'kept',
      'maritime-security',
      'ports',
      'shared',
      'under',
    ])
    const sources = await test.db.source.findMany({ orderBy: { name: 'asc' } })
    expect(sources.map(({ name }) => name)).toEqual(['Held Post', 'Shared Post', 'The Harbour Post'])
    expect(await test.db.technique.count({ where: { slug: 'sample-method' } })).toBe(0)
    expect(await readKeptLists(test.db)).toEqual(await readListsFromScratch(test.db))
    expect(await test.db.print.findUnique({ where: { address: '/methodology' } })).toMatchObject({
      state: 'owed',
      owed: change + 1n,
    })
  })

  it('leaves their addresses to nothing, and no other brief without its own', async () => {
    for (const slug of ['demo-published', 'demo-renamed', 'demo-withdrawn', 'demo-draft'])
      expect(await getPublishedBrief(test.db, slug)).toEqual({ status: 404 })
    expect(await getPublishedBrief(test.db, 'own-published')).toMatchObject({ status: 200 })
    expect(await test.db.relatedBrief.count({ where: { brief: { slug: 'own-published' } } })).toBe(0)
    expect(await test.db.site.findUnique({ where: { id: 1 } })).toMatchObject({
      leadBriefId: null,
      leadUntil: null,
    })
  })

  it('leaves their names to the audit log and to what printers still have to take away', async () => {
    for (const slug of ['demo-published', 'demo-renamed', 'demo-withdrawn', 'demo-draft'])
      expect(
        (await findMentions(slug)).filter((table) => !['audit_entries', 'prints'].includes(table)),
      ).toEqual([])
    expect(await findMentions('own-published')).toContain('page_reads')
    const entry = await test.db.auditEntry.findFirstOrThrow({
      where: { subject: 'demonstration' },
      orderBy: { id: 'desc' },
    })
    expect(entry).toMatchObject({
      action: 'removed',
      before: { count: 3, slugs: ['demo-draft', 'demo-renamed', 'demo-withdrawn'] },
    })
  })

  it('drops what was counted of feeds of names that are gone, and of no others', async () => {
    const kept = { orderBy: { address: 'asc' }, select: { address: true } } as const
    const isFeed = { where: { address: { in: feeds } } }
    const staying = [{ address: '/atom.xml' }, { address: '/entities/shared/atom.xml' }]
    expect(await test.db.feedAudience.findMany(kept)).toEqual(staying)
    expect(await test.db.pageReads.findMany({ ...kept, ...isFeed })).toEqual(staying)
  })

  it('changes nothing a second time', async () => {
    const before = await test.db.site.findUniqueOrThrow({ where: { id: 1 } })
    const entries = await test.db.auditEntry.count()
    expect(await remove()).toEqual({
      slugs: [],
      names: { entities: 0, tags: 0, techniques: 0, sources: 0 },
      ownBriefs: 3,
    })
    expect(await test.db.site.findUniqueOrThrow({ where: { id: 1 } })).toEqual(before)
    expect(await test.db.auditEntry.count()).toBe(entries)
  })
})

it('waits for publications that run at the same time, and they for it', async () => {
  const { db } = test
  const names = ['Quay', 'Pier']
  for (const slug of ['sample-one', 'sample-two'])
    await publishABrief(db, { slug, content: contentOf(slug, names), demonstration: true })
  const own = ['own-one', 'own-two', 'own-three'].map((slug) =>
    publishABrief(db, { slug, content: contentOf(slug, names) }),
  )
  const [gone] = await Promise.all([remove(), ...own])
  expect(gone.slugs).toEqual(['sample-one', 'sample-two'])
  expect(await db.brief.count({ where: { demonstration: true } })).toBe(0)
  expect(await db.listing.count({ where: { slug: { startsWith: 'own-' } } })).toBe(4)
  expect(await readKeptLists(db)).toEqual(await readListsFromScratch(db))
})
