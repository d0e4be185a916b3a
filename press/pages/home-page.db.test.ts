import { expect, it } from 'vitest'
import { publishABrief } from '#ops/testing/brief-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { getSiteFacts } from '#server/site/get-site-facts.ts'
import { homePage } from './home-page.tsx'

const test = useDatabase()

it('the home page counts more of a day than it lists', async () => {
  const now = new Date('2026-03-08T10:00:00Z')
  for (let count = 0; count < 33; count++) await publishABrief(test.db, { now })
  const loaded = await homePage.load({ db: test.db, now, site: await getSiteFacts(test.db) }, {})
  expect(loaded).toMatchObject({ status: 200, data: { countToday: 33 } })
  expect(loaded.status === 200 && loaded.data.publishedToday.length).toBe(30)
})
