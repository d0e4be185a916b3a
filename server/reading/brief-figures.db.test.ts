import { beforeAll, describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { addDays } from '#domain/days/iso-day.ts'
import { draftABrief, publishABrief, renameABrief, withdrawABrief } from '#ops/testing/brief-builder.ts'
import { explainQueries, recordQueries } from '#ops/testing/explain-queries.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { addReads } from '#server/prints/add-reads.ts'
import { getBriefReadings } from './get-brief-readings.ts'
import { listBriefFigures } from './list-brief-figures.ts'
import { listDayFigures } from './list-day-figures.ts'

const test = useDatabase()
const now = new Date('2026-03-07T09:00:00Z')
const today = '2026-03-07'
const range = { from: '2026-03-01', to: today }
const list = (change: Partial<Parameters<typeof listBriefFigures>[1]> = {}) =>
  listBriefFigures(test.db, { range, cursor: null, take: 10, ...change })

beforeAll(async () => {
  await publishABrief(test.db, { slug: 'before', content: aContent({ title: 'Renamed twice' }) })
  await renameABrief(test.db, { slug: 'before', to: 'between' })
  await renameABrief(test.db, { slug: 'between', to: 'before' })
  await renameABrief(test.db, { slug: 'before', to: 'after' })
  await publishABrief(test.db, { slug: 'gone', content: aContent({ title: 'Withdrawn' }) })
  await withdrawABrief(test.db, { slug: 'gone' })
  await publishABrief(test.db, { slug: 'same', content: aContent({ title: 'Read as much' }) })
  await publishABrief(test.db, { slug: 'unread', content: aContent({ title: 'Never read' }) })
  await draftABrief(test.db, { slug: 'begun' })
  await addReads(test.db, [
    { address: '/briefs/before', day: '2026-02-01', reads: 40 },
    { address: '/briefs/before', day: '2026-02-08', reads: 2 },
    { address: '/briefs/before', day: '2026-03-05', reads: 3 },
    { address: '/briefs/between', day: '2026-03-06', reads: 4 },
    { address: '/briefs/after', day: '2026-03-06', reads: 1 },
    { address: '/briefs/after', day: today, reads: 9 },
    { address: '/briefs/gone', day: '2026-03-05', reads: 5 },
    { address: '/briefs/same', day: '2026-03-05', reads: 5 },
    // Other forms, its history, pages that are no brief, and what nobody can have read.
    { address: '/briefs/after.md', day: today, reads: 100 },
    { address: '/briefs/after/history', day: today, reads: 100 },
    { address: '/tags/after', day: today, reads: 100 },
    { address: '/briefs', day: today, reads: 100 },
    { address: '/briefs/begun', day: today, reads: 100 },
  ])
})

describe('the readings of one brief', () => {
  it('are those of its page, by day, wherever that was', async () => {
    const found = await getBriefReadings(test.db, 'after', now)
    expect(found).toMatchObject({ since: '2026-03-05', total: 59 })
    expect(found?.days).toHaveLength(28)
    expect([found?.days[0], found?.days.at(-1)]).toEqual(['2026-02-08', today])
    expect(found?.byDay).toEqual([2, ...Array.from({ length: 24 }, () => 0), 3, 5, 9])
  })

  it('are none while nobody has read it', async () =>
    expect(await getBriefReadings(test.db, 'unread', now)).toMatchObject({
      total: 0,
      byDay: Array.from({ length: 28 }, () => 0),
    }))

  it('stay when it is withdrawn', async () =>
    expect(await getBriefReadings(test.db, 'gone', now)).toMatchObject({ total: 5 }))

  it.each(['begun', 'nowhere', 'before'])('are not told of %s, where no published brief is', async (slug) =>
    expect(await getBriefReadings(test.db, slug, now)).toBeNull(),
  )
})

describe('the figures of all briefs', () => {
  it('are those that were read in the days, the most read first, with what they add up to', async () => {
    const { rows, ...all } = await list()
    expect(all).toEqual({ briefs: 3, readings: 27 })
    const [first, ...others] = rows
    expect(first).toMatchObject({
      slug: 'after',
      title: 'Renamed twice',
      published: '2026-03-05',
      isWithdrawn: false,
      readings: 17,
    })
    expect(
      others.map(({ title, readings, isWithdrawn }) => [title, readings, isWithdrawn]).toSorted(),
    ).toEqual([
      ['Read as much', 5, false],
      ['Withdrawn', 5, true],
    ])
  })

  it('are of the days alone that are asked for, both included', async () => {
    const { rows } = await list({ range: { from: '2026-03-05', to: '2026-03-06' } })
    expect(rows.find(({ slug }) => slug === 'after')?.readings).toBe(8)
    expect(await list({ range: { from: '2020-01-01', to: '2020-01-02' } })).toEqual({
      rows: [],
      briefs: 0,
      readings: 0,
    })
  })

  it('are read page by page, each brief once, those read equally often too', async () => {
    const whole = (await list()).rows
    const seen: string[] = []
    let cursor = null
    for (;;) {
      const { rows, ...all } = await list({ cursor, take: 1 })
      expect(all).toEqual({ briefs: 3, readings: 27 })
      const [row] = rows
      if (!row) break
      seen.push(row.id)
      cursor = { readings: row.readings, id: row.id }
    }
    expect(seen).toEqual(whole.map(({ id }) => id))
    expect(new Set(seen).size).toBe(3)
  })

  it('are listed by day and address, each with the brief that has the address or had it', async () => {
    expect(await listDayFigures(test.db, '2026-03-06')).toEqual([
      { day: '2026-03-06', address: '/briefs/between', brief: 'after', readings: 4 },
      { day: '2026-03-06', address: '/briefs/after', brief: 'after', readings: 1 },
    ])
    expect(await listDayFigures(test.db, today)).toEqual([
      { day: today, address: '/briefs/after', brief: 'after', readings: 9 },
    ])
  })

  it('read no more counts than those of their days, or of their brief', async () => {
    for (let day = 1; day <= 40; day += 1)
      await addReads(
        test.db,
        Array.from({ length: 100 }, (_, index) => ({
          address: `/briefs/other-${index}`,
          day: addDays('2025-01-01', day),
          reads: 1,
        })),
      )
    await test.db.$executeRaw`analyze page_reads`
    const queries = await recordQueries(async () => {
      await list()
      await listDayFigures(test.db, today)
      await getBriefReadings(test.db, 'after', now)
    })
    const works = (await explainQueries(test.url, queries)).filter(({ text }) => text.includes('page_reads'))
    expect(works).toHaveLength(3)
    for (const { rows, wholeTables } of works) {
      expect(wholeTables.filter(({ table }) => table === 'page_reads')).toEqual([])
      expect(rows).toBeLessThan(100)
    }
  })
})
