import { expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import {
  draftABrief,
  publishABrief,
  recategoriseABrief,
  renameABrief,
  withdrawABrief,
} from '#ops/testing/brief-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { getBriefFace } from './get-brief-face.ts'

const test = useDatabase()
const now = new Date('2026-04-01T00:00:00Z')

async function faceOf(slug: string) {
  const { id } = await test.db.brief.findUniqueOrThrow({ where: { slug } })
  return getBriefFace(test.db, id)
}

it('of a draft says that readers never had it', async () => {
  await draftABrief(test.db, { slug: 'drafted' })
  expect(await faceOf('drafted')).toEqual({
    state: 'never',
    slug: 'drafted',
    retiredSlugs: [],
    revisions: [],
    related: [],
    reports: [],
    days: [],
    editionDays: [],
    neighbours: [],
    category: 'cybersecurity',
    retiredCategories: [],
    tags: [],
    entities: [],
    techniques: [],
    indexes: [],
    place: null,
    wholePlace: null,
  })
})

it('of a visible brief says where it stands, in the UTC month of its first publication', async () => {
  for (const [slug, instant] of [
    ['january', '2026-01-31T23:59:59.999Z'],
    ['first', '2026-02-01T00:00:00.000Z'],
    ['last', '2026-02-28T23:59:59.999Z'],
    ['march', '2026-03-01T00:00:00.000Z'],
  ] as const) {
    await publishABrief(test.db, { slug, now: new Date(instant), content: aContent({ title: slug }) })
  }
  expect(await faceOf('first')).toEqual({
    state: 'visible',
    slug: 'first',
    retiredSlugs: [],
    revisions: [1],
    related: ['january', 'last', 'march'],
    reports: [],
    days: [{ day: '2026-02-01', earlier: '2026-01-31', later: '2026-02-28' }],
    editionDays: ['2026-02-01'],
    neighbours: ['january', 'last'],
    category: 'cybersecurity',
    retiredCategories: [],
    tags: ['ports', 'maritime-security'],
    entities: ['harbour-authority-ha'],
    techniques: ['swot-analysis', 'indicators-development'],
    indexes: ['/tags', '/entities'],
    place: { month: '2026-02', total: 2, rank: 1, earlier: '2026-01', later: '2026-03' },
    wholePlace: { month: '2026-02', total: 2, rank: 1, earlier: '2026-01', later: '2026-03' },
  })
  expect((await faceOf('last')).place).toMatchObject({ total: 2, rank: 2 })
  expect((await faceOf('january')).place).toMatchObject({ total: 1, earlier: null, later: '2026-02' })
  expect((await faceOf('march')).place).toMatchObject({ total: 1, earlier: '2026-02', later: null })
})

it('knows former addresses, and counts what is visible in the same category only', async () => {
  await renameABrief(test.db, { now, slug: 'last', to: 'latest' })
  await recategoriseABrief(test.db, { now, slug: 'first', category: 'regional-stability' })
  await withdrawABrief(test.db, { now, slug: 'january', reason: 'It was wrong.' })
  expect(await faceOf('latest')).toMatchObject({
    retiredSlugs: ['last'],
    revisions: [1],
    related: ['first', 'march'],
    days: [{ day: '2026-02-28', earlier: '2026-02-01', later: '2026-03-01' }],
    editionDays: ['2026-03-01'],
    neighbours: ['march'],
    place: { month: '2026-02', total: 1, rank: 1, earlier: null, later: '2026-03' },
    wholePlace: { month: '2026-02', total: 2, rank: 2, earlier: null, later: '2026-03' },
  })
  expect(await faceOf('january')).toMatchObject({
    state: 'withdrawn',
    tags: ['ports', 'maritime-security'],
    place: null,
  })
})

it('can be taken inside a transaction, which sees its own changes', async () => {
  const { id } = await test.db.brief.findUniqueOrThrow({ where: { slug: 'march' } })
  const slug = await test.db.$transaction(async (tx) => {
    await tx.brief.update({ where: { id }, data: { slug: 'spring' } })
    return (await getBriefFace(tx, id)).slug
  })
  expect(slug).toBe('spring')
})
