import { beforeAll, describe, expect, it } from 'vitest'
import { aContent } from '../../domain/briefs/a-content.test-data.ts'
import { tlpMarkings } from '../../domain/markings/tlp.ts'
import { briefStatuses } from '../../domain/publication/decide-publication.ts'
import { publishABrief } from '../../ops/testing/brief-builder.ts'
import { useDatabase } from '../../ops/testing/use-database.ts'
import type { Transaction } from '../db/database.ts'
import { getBriefFace } from '../press/brief-face.ts'
import { holdSite } from '../site/hold-site.ts'
import { keepListing, rebuildLists } from './keep-listing.ts'
import { listLatestChanges } from './latest-changes.ts'
import { countPublished, listPublished, type BriefFilter, type ListOf } from './listings.ts'
import { listMonths, ofMonth } from './month-archives.ts'

const test = useDatabase()

/** All briefs of this file have the category, tags and entity of `aContent`. */
const lists: ListOf[] = [{ category: 'cybersecurity' }, { tag: 'ports' }, { entity: 'harbour-authority-ha' }]

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
  listed: Array.from({ length: 5 }, () => ['visible']),
  counts: [1, 1, 1],
  months: [{ month: '2026-03', count: 1 }],
  feeds: [['visible'], ['visible']],
  place: { month: '2026-03', total: 1, rank: 1, earlier: null, later: null },
}

/** States that no use case leads to are written with the rules of the database off. */
async function plant(
  slug: string,
  { status, marking }: { status: string; marking: string },
): Promise<string> {
  const { id } = await test.db.brief.findUniqueOrThrow({ where: { slug } })
  await test.db.$transaction(async (tx) => {
    await tx.$executeRaw`set local session_replication_role = replica`
    await changeState(tx, { id, status, marking })
  })
  return id
}

async function changeState(
  tx: Transaction,
  { id, status, marking }: { id: string; status: string; marking: string },
): Promise<void> {
  const isWithdrawn = status === 'withdrawn'
  await tx.$executeRaw`
    update briefs set status = ${status}, withdrawn_at = case when ${isWithdrawn} then now() end,
      withdrawal_reason = case when ${isWithdrawn} then 'It was wrong.' end
    where id = ${id}::uuid`
  await tx.$executeRaw`update revisions set marking = ${marking} where brief_id = ${id}::uuid and marking <> ${marking}`
}

const states = briefStatuses.flatMap((status) => tlpMarkings.map((marking) => ({ status, marking })))
const hidden = states.filter(({ status, marking }) => status !== 'published' || marking !== 'TLP:CLEAR')

beforeAll(() => publishABrief(test.db, { slug: 'visible', content: aContent() }))

describe('a brief that readers may not see', () => {
  it.each(hidden)('being $status and $marking, is in no list, count, feed or place', async (state) => {
    const slug = `${state.status}-${state.marking}`.toLowerCase().replace(/[^a-z]+/g, '-')
    await publishABrief(test.db, { slug, content: aContent({ title: slug }) })
    expect((await readAllLists()).counts).toEqual([2, 2, 2])
    const id = await plant(slug, state)
    await test.db.$transaction(async (tx) => {
      await holdSite(tx)
      await keepListing(tx, id)
    })
    expect(await readAllLists()).toEqual(onlyTheVisible)
  })

  it('is in none either when all are made anew', async () => {
    expect(await test.db.brief.count()).toBe(hidden.length + 1)
    await test.db.$transaction(rebuildLists)
    expect(await readAllLists()).toEqual(onlyTheVisible)
  })

  it('cannot be left in a list by a change that forgets them', async () => {
    const { id } = await test.db.brief.findUniqueOrThrow({ where: { slug: 'visible' } })
    const forget = test.db.$transaction((tx) =>
      changeState(tx, { id, status: 'withdrawn', marking: 'TLP:CLEAR' }),
    )
    await expect(forget).rejects.toThrow(/is in the lists, and readers may not see it/)
    expect(await readAllLists()).toEqual(onlyTheVisible)
  })

  it('cannot be written into a list', async () => {
    const { id } = await test.db.brief.findUniqueOrThrow({ where: { slug: 'draft-tlp-clear' } })
    const line = await test.db.listing.findFirstOrThrow()
    const write = test.db.listing.create({ data: { ...line, briefId: id } })
    await expect(write).rejects.toThrow(/is in the lists, and readers may not see it/)
  })
})
