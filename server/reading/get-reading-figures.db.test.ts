import { beforeAll, describe, expect, it } from 'vitest'
import { publishABrief, withdrawABrief } from '#ops/testing/brief-builder.ts'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { addAudiences } from '#server/prints/add-audiences.ts'
import { addReads } from '#server/prints/add-reads.ts'
import { getReadingFigures } from './get-reading-figures.ts'

const test = useDatabase()
const now = new Date('2026-03-07T09:00:00Z')
const day = (date: number) => `2026-03-${String(date).padStart(2, '0')}`

describe('what was read', () => {
  beforeAll(async () => {
    await publishABrief(test.db, { slug: 'much', content: aContent({ title: 'Read much' }) })
    await publishABrief(test.db, { slug: 'little', content: aContent({ title: 'Read little' }) })
    await publishABrief(test.db, { slug: 'gone' })
    await withdrawABrief(test.db, { slug: 'gone' })
    await addReads(test.db, [
      { address: '/briefs/little', day: day(7), reads: 5 },
      { address: '/briefs/much', day: day(1), reads: 4 },
      { address: '/briefs/much', day: day(7), reads: 3 },
      // Too long ago, another form, a notice, a page that is no brief.
      { address: '/briefs/little', day: '2026-02-28', reads: 100 },
      { address: '/briefs/little.md', day: day(7), reads: 100 },
      { address: '/briefs/little/history', day: day(7), reads: 100 },
      { address: '/briefs/gone', day: day(7), reads: 100 },
      { address: '/briefs', day: day(7), reads: 100 },
      { address: '/feed.xml', day: day(6), reads: 9 },
      { address: '/tags/ports/feed.json', day: day(7), reads: 2 },
    ])
    await addAudiences(test.db, [
      { address: '/feed.xml', day: day(6), service: 'Feedly', subscribers: 12 },
      { address: '/feed.xml', day: day(6), service: 'Feedly', subscribers: 15 },
      { address: '/feed.xml', day: day(7), service: 'Feedly', subscribers: 11 },
      { address: '/feed.xml', day: day(7), service: 'NewsBlur', subscribers: 3 },
      { address: '/feed.xml', day: '2026-02-28', service: 'Inoreader', subscribers: 90 },
    ])
  })

  it('is the pages of briefs that readers see, by the days of the last week', async () => {
    const { days, briefs } = await getReadingFigures(test.db, now)
    expect(days).toEqual([1, 2, 3, 4, 5, 6, 7].map(day))
    expect(briefs).toEqual([
      { slug: 'much', title: 'Read much', byDay: [4, 0, 0, 0, 0, 0, 3] },
      { slug: 'little', title: 'Read little', byDay: [0, 0, 0, 0, 0, 0, 5] },
    ])
  })

  it('is the feeds, with the highest number of subscribers that each service spoke of', async () => {
    expect((await getReadingFigures(test.db, now)).feeds).toEqual([
      {
        address: '/feed.xml',
        byDay: [0, 0, 0, 0, 0, 9, 0],
        audiences: [
          { service: 'Feedly', subscribers: 15 },
          { service: 'NewsBlur', subscribers: 3 },
        ],
      },
      { address: '/tags/ports/feed.json', byDay: [0, 0, 0, 0, 0, 0, 2], audiences: [] },
    ])
  })

  it('keeps the higher number of a day, whichever comes first', async () => {
    await addAudiences(test.db, [{ address: '/feed.xml', day: day(6), service: 'Feedly', subscribers: 13 }])
    const kept = await test.db.feedAudience.findMany({
      where: { day: new Date(day(6)) },
      select: { service: true, subscribers: true },
    })
    expect(kept).toEqual([{ service: 'Feedly', subscribers: 15 }])
  })
})
