import { beforeAll, describe, expect, it } from 'vitest'
import { draftABrief, publishABrief, withdrawABrief } from '#ops/testing/brief-builder.ts'
import { useAssets } from '#ops/testing/use-assets.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { printAddress } from '#press/print-address.ts'
import { getSiteFacts } from '#server/site/get-site-facts.ts'

const test = useDatabase()
useAssets()

const now = new Date('2026-03-20T12:00:00Z')

async function print(address: string): Promise<string> {
  const { printed } = await printAddress({ db: test.db, site: await getSiteFacts(test.db), now }, address)
  expect([address, printed.status]).toEqual([address, 200])
  return String(printed.body)
}

beforeAll(async () => {
  await publishABrief(test.db, { slug: 'winter', now: new Date('2026-02-28T23:59:59Z') })
  await publishABrief(test.db, { slug: 'first', now: new Date('2026-03-01T00:00:00Z') })
  await publishABrief(test.db, { slug: 'second', now: new Date('2026-03-02T09:00:00Z') })
  await publishABrief(test.db, { slug: 'gone', now: new Date('2026-03-03T09:00:00Z') })
  await withdrawABrief(test.db, { slug: 'gone' })
  await draftABrief(test.db, { slug: 'secret' })
})

describe('what there is to take whole', () => {
  it('is named by month, newest first', async () => {
    const { baseUrl } = await getSiteFacts(test.db)
    expect(JSON.parse(await print('/bulk/index.json'))).toEqual({
      months: [
        {
          month: '2026-03',
          count: 2,
          // Then a brief of the month was withdrawn.
          changedAt: '2026-03-05T12:00:00.000Z',
          address: `${baseUrl}/bulk/2026-03.jsonl`,
        },
        {
          month: '2026-02',
          count: 1,
          changedAt: '2026-02-28T23:59:59.000Z',
          address: `${baseUrl}/bulk/2026-02.jsonl`,
        },
      ],
    })
  })

  it('has on each line a brief as at its own address with .json', async () => {
    const lines = (await print('/bulk/2026-03.jsonl')).split('\n')
    expect(lines.pop()).toBe('')
    const wholes = await Promise.all(['second', 'first'].map((slug) => print(`/briefs/${slug}.json`)))
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual(
      wholes.map((whole): unknown => JSON.parse(whole)),
    )
  })
})
