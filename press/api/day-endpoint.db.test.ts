import { expect, it } from 'vitest'
import { publishABrief, withdrawABrief } from '#ops/testing/brief-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { getSiteFacts } from '#server/site/get-site-facts.ts'
import { dayEndpoint } from './other-endpoints.ts'

const test = useDatabase()

it('tells the day on which a brief was withdrawn from the days of what happened to it before', async () => {
  await publishABrief(test.db, { slug: 'gone', now: new Date('2026-03-08T09:00:00Z') })
  await withdrawABrief(test.db, { slug: 'gone', now: new Date('2026-03-10T09:00:00Z') })
  const context = { db: test.db, site: await getSiteFacts(test.db), now: new Date('2026-03-12T12:00:00Z') }
  const days = ['2026-03-08', '2026-03-10'].map((day) => dayEndpoint.load(context, { day }, {}))
  expect(await Promise.all(days)).toMatchObject([
    { answer: { briefs: [{ status: 'withdrawn', withdrawnLater: true }] } },
    { answer: { briefs: [{ status: 'withdrawn', withdrawnLater: false }] } },
  ])
})
