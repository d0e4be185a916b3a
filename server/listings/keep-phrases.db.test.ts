import { beforeAll, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import type { BriefContent } from '#domain/briefs/brief-content.ts'
import { changeSettings, draftABrief, publishABrief, withdrawABrief } from '#ops/testing/brief-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { listMostPhrases } from './list-most-phrases.ts'
import { catchUpPhrases } from './keep-phrases.ts'

const test = useDatabase()
const march = { from: new Date('2026-03-01'), before: new Date('2026-04-01') }

/** A brief with this bottom line. */
function saying(text: string, change: Partial<BriefContent> = {}): BriefContent {
  const content = aContent(change)
  const [first, ...sections] = content.sections
  if (!first) throw new Error('a brief has sections')
  const parts = first.parts.map((part) =>
    part.kind === 'judgment' ? { ...part, runs: [{ role: 'statement' as const, text }] } : part,
  )
  return { ...content, sections: [{ ...first, parts }, ...sections] }
}

beforeAll(async () => {
  const { db } = test
  const at = (day: string) => new Date(`${day}T09:00:00Z`)
  await publishABrief(db, { slug: 'one', now: at('2026-03-02'), content: saying('Grain exports fell.') })
  await publishABrief(db, { slug: 'two', now: at('2026-03-03'), content: saying('grain exports rose [1].') })
  await publishABrief(db, {
    slug: 'three',
    category: 'regional-stability',
    now: at('2026-03-04'),
    content: saying('Old grain exports fell.'),
  })
  await publishABrief(db, { slug: 'before', now: at('2026-02-28'), content: saying('Grain exports rose.') })
  await publishABrief(db, {
    slug: 'french',
    now: at('2026-03-05'),
    content: saying('Grain exports rose.', { language: 'fr' }),
  })
  await publishABrief(db, { slug: 'gone', now: at('2026-03-06'), content: saying('Grain exports rose.') })
  await withdrawABrief(db, { slug: 'gone', now: at('2026-03-07') })
  await draftABrief(db, { slug: 'drafted', content: saying('Grain exports rose.') })
})

it('counts in how many visible bottom lines of a time each phrase is, as most of them write it', async () => {
  expect(await listMostPhrases(test.db, { category: null, ...march })).toEqual([
    { key: 'grain exports', name: 'grain exports', count: 3 },
    { key: 'grain exports fell', name: 'grain exports fell', count: 2 },
    { key: 'exports fell', name: 'exports fell', count: 2 },
  ])
  expect(await listMostPhrases(test.db, { category: 'cybersecurity', ...march })).toEqual([
    { key: 'grain exports', name: 'grain exports', count: 2 },
  ])
  expect(await listMostPhrases(test.db, { category: 'astrology', ...march })).toEqual([])
})

it('counts of the newest briefs of a tag, however many there are', async () => {
  const keys = async (newest: number) =>
    (await listMostPhrases(test.db, { tag: 'ports', newest })).map(({ key, count }) => `${key} ${count}`)
  expect(await keys(10)).toEqual([
    'grain exports 4',
    'grain exports fell 2',
    'grain exports rose 2',
    'exports fell 2',
    'exports rose 2',
  ])
  // The French brief is the newest of these three.
  expect(await keys(3)).toEqual(['grain exports 2'])
  expect(await keys(2)).toEqual([])
})

it('a database that was just brought up to date lists the phrases that are due, once', async () => {
  const { db } = test
  const kept = await db.listingPhrase.findMany({ orderBy: [{ briefId: 'asc' }, { key: 'asc' }] })
  expect(kept.length).toBeGreaterThan(10)
  await db.listingPhrase.deleteMany()
  await db.$executeRaw`insert into phrases_due (brief_id) select brief_id from listings`
  expect(await catchUpPhrases(test.url)).toBe(5)
  expect(await db.listingPhrase.findMany({ orderBy: [{ briefId: 'asc' }, { key: 'asc' }] })).toEqual(kept)
  expect(await catchUpPhrases(test.url)).toBe(0)
})

it('what says nothing of its language is in that of the publication', async () => {
  await changeSettings(test.db, { language: 'de' })
  await publishABrief(test.db, {
    slug: 'german',
    now: new Date('2026-05-01'),
    content: saying('Der Hafen ist zu.'),
  })
  const { id } = await test.db.brief.findUniqueOrThrow({ where: { slug: 'german' } })
  expect(await test.db.listingPhrase.count({ where: { briefId: id } })).toBe(0)
})
