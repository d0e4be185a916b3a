import { parseAtomFeed } from 'feedsmith'
import { expect, it } from 'vitest'
import { correctABrief, publishABrief, withdrawABrief } from '#ops/testing/brief-builder.ts'
import { useAssets } from '#ops/testing/use-assets.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { printAddress } from '#press/print-address.ts'
import { getSiteFacts } from '#server/site/get-site-facts.ts'

const test = useDatabase()
useAssets()

const at = (day: number) => new Date(Date.UTC(2026, 2, day, 12))

async function read() {
  const context = { db: test.db, site: await getSiteFacts(test.db), now: at(20) }
  const { printed } = await printAddress(context, '/corrections/atom.xml')
  const { entries = [] } = parseAtomFeed(String(printed.body))
  return entries.map(({ id, published, updated, summary }) => ({
    id,
    published,
    updated,
    summary: summary?.value,
  }))
}

it('a correction whose note went with its brief is one that has changed', async () => {
  await publishABrief(test.db, { slug: 'port', now: at(5) })
  await correctABrief(test.db, { slug: 'port', note: 'The alarm was real.', now: at(6) })
  const [before] = await read()
  const instant = at(6).toISOString()
  expect(before).toMatchObject({ published: instant, updated: instant, summary: 'The alarm was real.' })
  await withdrawABrief(test.db, { slug: 'port', now: at(9) })
  const [notice, after] = await read()
  expect(notice?.updated).toBe(at(9).toISOString())
  expect(after).toEqual({
    ...before,
    updated: at(9).toISOString(),
    summary: 'This brief has since been withdrawn.',
  })
})
