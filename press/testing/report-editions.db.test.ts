import { beforeAll, describe, expect, it } from 'vitest'
import { listAllAddresses } from '#ops/testing/list-all-addresses.ts'
import { anOrder, publishABrief } from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import { importAReport, publishAReport } from '#ops/testing/report-builder.ts'
import { useAssets } from '#ops/testing/use-assets.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { getSiteFacts } from '#server/site/get-site-facts.ts'
import { withdrawDailyReport } from '#server/reports/withdraw-daily-report.ts'
import { printAddress } from '#press/print-address.ts'

const test = useDatabase()
useAssets()

const now = new Date('2026-03-20T00:00:00Z')

async function print(address: string, at: Date = now) {
  return printAddress({ db: test.db, now: at, site: await getSiteFacts(test.db) }, address)
}

async function read(address: string): Promise<string> {
  const { printed } = await print(address)
  return JSON.stringify(printed)
}

beforeAll(async () => {
  await publishABrief(test.db, { slug: 'a-brief', now: new Date('2026-03-05T12:00:00Z') })
  await publishAReport(test.db, { title: 'Evening Report of an archive', lines: ['The harbour **froze**.'] })
  await publishAReport(test.db, { title: 'Morning Report', slot: 'morning', date: '2026-02-03' })
  await publishAReport(test.db, {
    title: 'Withdrawn Report',
    slot: 'midday',
    date: '2026-02-03',
    lines: ['TAKEN-BACK text.'],
  })
  const order = await anOrder(test.db, 'Ed Editor', now)
  done(
    await withdrawDailyReport(test.db, {
      ...order,
      day: '2026-02-03',
      name: 'midday',
      reason: 'It was of another year.',
    }),
  )
  for (const date of ['2026-03-05', '2026-02-03', '2026-02-10'])
    await importAReport(test.db, { title: 'MARKER-HEAD', date, slot: 'overnight', lines: ['MARKER-LINE'] })
  await importAReport(test.db, { title: 'MARKER-HEAD', date: '2026-03-05', lines: ['MARKER-LINE'] })
})

describe('the page of an edition', () => {
  it('shows the lines of its report, and says that it was imported and when', async () => {
    const text = await read('/daily/2026-03-05/evening')
    expect(text).toContain('Evening Report of an archive')
    expect(text).toMatch(/<p[^>]*>The harbour <strong>froze<\/strong>\.<\/p>/)
    expect(text).toMatch(
      /This edition was written as a daily report and imported on <time[^>]*>19 March 2026/,
    )
  })

  it('shows of a withdrawn report a notice with its reason, and no line of it', async () => {
    const text = await read('/daily/2026-02-03/midday')
    expect(text).toContain('We withdrew this daily report on')
    expect(text).toContain('It was of another year.')
    expect(text).not.toContain('TAKEN-BACK')
  })

  it('is kept, though no brief was published before', async () => {
    const { printed, isPassing } = await print('/daily/2026-02-03/morning')
    expect([printed.status, isPassing]).toEqual([200, false])
  })

  it('shows a report before its hour, and says when the briefs come', async () => {
    await publishAReport(
      test.db,
      { date: '2026-03-12', slot: 'evening', title: 'Early Report' },
      new Date('2026-03-12T09:00:00Z'),
    )
    const { printed, changesAt } = await print('/daily/2026-03-12/evening', new Date('2026-03-12T09:00:00Z'))
    expect(JSON.stringify(printed)).toContain('Early Report')
    expect(JSON.stringify(printed)).toMatch(/The briefs in this edition will be added on 12 March 2026/)
    expect(changesAt).not.toBeNull()
  })
})

describe('a day that has nothing but a report', () => {
  it('lists it among its editions, and is kept', async () => {
    const { printed, isPassing } = await print('/daily/2026-02-03')
    expect(isPassing).toBe(false)
    expect(JSON.stringify(printed)).toContain('/daily/2026-02-03/morning')
    expect(JSON.stringify(printed)).toContain('imported daily report')
    expect(JSON.stringify(printed)).toContain('withdrawn daily report')
  })

  it('is where the days beside it lead, and in the week', async () => {
    expect(await read('/daily/2026-03-05')).toContain('/daily/2026-02-03')
    expect(await read('/daily/2026-w06')).toContain('/daily/2026-02-03/morning')
  })

  it('is among all addresses, with its editions and week', async () => {
    const addresses = await listAllAddresses(test.db)
    const found = addresses.filter((address) => /^\/daily\/2026-(?:02|w06)/.test(address))
    expect(found.sort()).toEqual([
      '/daily/2026-02-03',
      '/daily/2026-02-03/entities.csv',
      '/daily/2026-02-03/midday',
      '/daily/2026-02-03/morning',
      '/daily/2026-02-03/tags.csv',
      '/daily/2026-w06',
    ])
  })
})

it('nothing of a report that waits is on any page', async () => {
  const addresses = [
    ...(await listAllAddresses(test.db)),
    '/daily/2026-02-10',
    '/daily/2026-02-10/overnight',
    '/daily/2026-02-03/overnight',
  ]
  expect(addresses.length).toBeGreaterThan(30)
  const leaks: string[] = []
  for (const address of addresses) if (/MARKER-|TAKEN-BACK/.test(await read(address))) leaks.push(address)
  expect(leaks).toEqual([])
})
