import { expect, it, vi } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { correctABrief, publishABrief, renameABrief, withdrawABrief } from '#ops/testing/brief-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { listComparisons } from './list-comparisons.ts'

vi.mock('#server/db/batch-size.ts', () => ({ batchSize: 1 }))

const test = useDatabase()

it('names every two published revisions under all addresses, those of withdrawn briefs too, in batches', async () => {
  for (const slug of ['once', 'thrice', 'withdrawn']) await publishABrief(test.db, { slug })
  for (const title of ['Second', 'Third'])
    await correctABrief(test.db, { slug: 'thrice', content: aContent({ title }) })
  await correctABrief(test.db, { slug: 'withdrawn' })
  await withdrawABrief(test.db, { slug: 'withdrawn' })
  await renameABrief(test.db, { slug: 'withdrawn', to: 'gone' })
  const batches: unknown[] = []
  for await (const batch of listComparisons(test.db))
    batches.push(batch.map(({ slug, from, to }) => `${slug} ${from}-${to}`))
  expect(batches).toEqual([
    ['thrice 1-2', 'thrice 1-3', 'thrice 2-3'],
    ['gone 1-2', 'withdrawn 1-2'],
  ])
})
