import { beforeAll, describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { tlpMarkings, type TlpMarking } from '#domain/markings/tlp.ts'
import { draftABrief, publishABrief, submitABrief, verifyABrief } from '#ops/testing/brief-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import type { Transaction } from '#server/db/database.ts'
import { getBriefFace } from '#server/prints/get-brief-face.ts'
import { holdSite } from '#server/site/hold-site.ts'
import { keepListing, rebuildLists } from './keep-listing.ts'
import { listLatestChanges } from '#server/feeds/latest-changes.ts'
import { countPublished, listPublished, type BriefFilter, type ListOf } from './listings.ts'
import { listMonths, ofMonth } from '#server/pages/month-archives.ts'

const test = useDatabase()

/** All briefs of this file have the category, tags, entity and techniques of `aContent`. */
const lists: ListOf[] = [
  { category: 'cybersecurity' },
  { tag: 'ports' },
  { entity: 'harbour-authority-ha' },
  { technique: 'swot-analysis' },
]

async function readAllLists() {
  const { db } = test
  const wanted: BriefFilter[] = [{}, ...lists, ofMonth('cybersecurity', '2026-03')]
  const listed = await Promise.all(wanted.map((where) => listPublished(db, { where, take: 100 })))
  const feeds = await Promise.all(
    [null, 'cybersecurity'].map((category) => listLatestChanges(db, { category, take: 100 })),
  )
  const { id } = await db.brief.findUniqueOrThrow({ where: { slug: 'visible' } })
  return {
    listed: listed.map((lines) => lines.map(({ slug }) => slug)),
    counts: await Promise.all(lists.map((where) => countPublished(db, where))),
    months: await listMonths(db, 'cybersecurity'),
    feeds: feeds.map((changes) =>
      changes.filter(({ kind }) => kind === 'published').map(({ brief }) => brief.slug),
    ),
    place: (await getBriefFace(db, id)).place,
  }
}

const onlyTheVisible = {
  listed: Array.from({ length: 6 }, () => ['visible']),
  counts: [1, 1, 1, 1],
  months: [{ month: '2026-03', count: 1 }],
  feeds: [['visible'], ['visible']],
  place: { month: '2026-03', total: 1, rank: 1, earlier: null, later: null },
}

/** Where a brief can stand, drafts of each kind apart. */
const standings = ['never published', 'published', 'withdrawn'] as const
type Standing = (typeof standings)[number]

interface State {
  standing: Standing
  marking: TlpMarking
}

/** States that no use case leads to are written with the rules of the database off. */
async function plant(slug: string, state: State): Promise<string> {
  const { id } = await test.db.brief.findUniqueOrThrow({ where: { slug } })
  await test.db.$transaction(async (tx) => {
    await tx.$executeRaw`set local session_replication_role = replica`
    await changeState(tx, id, state)
  })
  return id
}

async function changeState(tx: Transaction, id: string, { standing, marking }: State): Promise<void> {
  const [isWithdrawn, isNew] = [standing === 'withdrawn', standing === 'never published']
  await tx.$executeRaw`
    update briefs set withdrawn_at = case when ${isWithdrawn} then now() end,
      withdrawal_reason = case when ${isWithdrawn} then 'It was wrong.' end,
      live_revision_id = case when ${isNew} then null else live_revision_id end,
      published_at = case when ${isNew} then null else published_at end,
      first_published_at = case when ${isNew} then null else first_published_at end
    where id = ${id}::uuid`
  await tx.$executeRaw`update revisions set marking = ${marking} where brief_id = ${id}::uuid and marking <> ${marking}`
}

const states = standings.flatMap((standing) => tlpMarkings.map((marking) => ({ standing, marking })))
const hidden = states.filter(({ standing, marking }) => standing !== 'published' || marking !== 'TLP:CLEAR')

beforeAll(() => publishABrief(test.db, { slug: 'visible', content: aContent() }))

describe('a brief that readers may not see', () => {
  it.each(hidden)('being $standing and $marking, is in no list, count, feed or place', async (state) => {
    const slug = `${state.standing}-${state.marking}`.toLowerCase().replace(/[^a-z]+/g, '-')
    await publishABrief(test.db, { slug, content: aContent({ title: slug }) })
    expect((await readAllLists()).counts).toEqual([2, 2, 2, 2])
    const id = await plant(slug, state)
    await test.db.$transaction(async (tx) => {
      await holdSite(tx)
      await keepListing(tx, id)
    })
    expect(await readAllLists()).toEqual(onlyTheVisible)
  })

  it.each([
    ['a draft', draftABrief],
    ['in review', submitABrief],
    [
      'verified',
      async (...given: Parameters<typeof submitABrief>) => {
        await verifyABrief(test.db, await submitABrief(...given))
      },
    ],
  ])('being %s, is in none', async (name, make) => {
    await make(test.db, { content: aContent({ title: `Brief that is ${name}` }) })
    await test.db.$transaction(rebuildLists)
    expect(await readAllLists()).toEqual(onlyTheVisible)
  })

  it('is in none either when all are made anew', async () => {
    expect(await test.db.brief.count()).toBe(hidden.length + 1 + 3)
    await test.db.$transaction(rebuildLists)
    expect(await readAllLists()).toEqual(onlyTheVisible)
  })

  it('cannot be left in a list by a change that forgets them', async () => {
    const { id } = await test.db.brief.findUniqueOrThrow({ where: { slug: 'visible' } })
    const forget = test.db.$transaction((tx) =>
      changeState(tx, id, { standing: 'withdrawn', marking: 'TLP:CLEAR' }),
    )
    await expect(forget).rejects.toThrow(/is in the lists, and readers may not see it/)
    expect(await readAllLists()).toEqual(onlyTheVisible)
  })

  it('cannot be written into a list', async () => {
    const { id } = await test.db.brief.findUniqueOrThrow({ where: { slug: 'never-published-tlp-clear' } })
    const line = await test.db.listing.findFirstOrThrow()
    const write = test.db.listing.create({ data: { ...line, briefId: id } })
    await expect(write).rejects.toThrow(/is in the lists, and readers may not see it/)
  })
})
