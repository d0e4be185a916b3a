import { beforeAll, expect, it } from 'vitest'
import { draftABrief, publishABrief, withdrawABrief } from '#ops/testing/brief-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { listPublishedDays } from './published-days.ts'

const test = useDatabase()
const window = { from: new Date('2026-03-02'), before: new Date('2026-03-09') }

beforeAll(async () => {
  const instants = {
    'too-early': '2026-03-01T23:59:59.999Z',
    first: '2026-03-02T00:00:00.000Z',
    second: '2026-03-02T23:59:59.999Z',
    last: '2026-03-08T23:59:59.999Z',
    'too-late': '2026-03-09T00:00:00.000Z',
    gone: '2026-03-05T12:00:00.000Z',
  }
  for (const [slug, instant] of Object.entries(instants))
    await publishABrief(test.db, { slug, now: new Date(instant) })
  await withdrawABrief(test.db, { slug: 'gone', now: new Date('2026-03-10') })
  await publishABrief(test.db, {
    slug: 'elsewhere',
    category: 'regional-stability',
    now: new Date('2026-03-05'),
  })
  await draftABrief(test.db, { slug: 'drafted', now: new Date('2026-03-05') })
  // Of all that are published here, one says nothing of its confidence.
  await test.db.listing.update({ where: { briefId: await idOf('second') }, data: { confidence: null } })
})

async function idOf(slug: string): Promise<string> {
  return (await test.db.brief.findUniqueOrThrow({ where: { slug } })).id
}

it('counts the visible briefs of a category by UTC day and confidence, within the time that is given', async () => {
  const { confidence: level } = await test.db.listing.findUniqueOrThrow({
    where: { briefId: await idOf('first') },
  })
  expect(level).not.toBeNull()
  expect(await listPublishedDays(test.db, { category: 'cybersecurity', ...window })).toEqual([
    { day: '2026-03-02', level, count: 1 },
    { day: '2026-03-02', level: null, count: 1 },
    { day: '2026-03-08', level, count: 1 },
  ])
})

it('of a category that is not there, there are none', async () => {
  expect(await listPublishedDays(test.db, { category: 'astrology', ...window })).toEqual([])
})
