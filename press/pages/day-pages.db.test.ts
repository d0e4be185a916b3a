import { beforeAll, expect, it } from 'vitest'
import { defaultSettings } from '#domain/site/site-settings.ts'
import { toSiteFacts } from '#domain/site/site-facts.ts'
import { publishABrief } from '#ops/testing/brief-builder.ts'
import { listAllAddresses } from '#ops/testing/list-all-addresses.ts'
import { useAssets } from '#ops/testing/use-assets.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { printAddress } from '#press/print-address.ts'
import { weekPage } from './day-pages.tsx'

const test = useDatabase()
useAssets()

beforeAll(async () => {
  await publishABrief(test.db, { slug: 'a-brief', now: new Date('2026-03-05T12:00:00Z') })
})

it.each([
  ['/daily/2026-03-05', 'a day that brought a brief', { status: 200, isPassing: false }],
  ['/daily/2026-03-05/midday', 'an edition that has it', { status: 200, isPassing: false }],
  ['/daily/2026-03-06', 'a day that brought nothing', { status: 200, isPassing: true }],
  ['/daily/2026-03-06/midday', 'an edition of such a day', { status: 200, isPassing: true }],
  ['/daily/2026-03-04', 'a day before the first brief', { status: 404, isPassing: false }],
  ['/daily/0001-01-01', 'the first day that can be written', { status: 404, isPassing: false }],
  ['/daily/0001-01-02/overnight', 'the first edition', { status: 404, isPassing: false }],
  ['/daily/9999-w52', 'a week that ends in the year 10000', { status: 404, isPassing: false }],
])('%s, %s, is kept unless it is empty', async (address, _, expected) => {
  const context = {
    db: test.db,
    site: toSiteFacts(defaultSettings, []),
    now: new Date('2026-03-08T12:00:00Z'),
  }
  const { printed, isPassing } = await printAddress(context, address)
  expect({ status: printed.status, isPassing }).toEqual(expected)
  // Only what is kept is printed ahead as well.
  expect((await listAllAddresses(test.db)).includes(address)).toBe(expected.status === 200 && !isPassing)
})

it.each([
  ['2026-03-08T23:59:59Z', true, new Date('2026-03-09T00:00:00Z')],
  ['2026-03-09T00:00:00Z', false, null],
])('a week runs until Monday, UTC: at %s', async (now, isRunning, changesAt) => {
  const context = { db: test.db, site: toSiteFacts(defaultSettings, []), now: new Date(now) }
  const loaded = await weekPage.load(context, { week: '2026-w10' })
  expect(loaded).toMatchObject({ status: 200, data: { isRunning }, changesAt })
})
