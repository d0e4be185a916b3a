import { expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { draftABrief, publishABrief, withdrawABrief } from '#ops/testing/brief-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { listBriefs } from './list-briefs.ts'

const test = useDatabase()

it('finds briefs by words of their titles and addresses, whatever their state', async () => {
  await publishABrief(test.db, { slug: 'one', content: aContent({ title: 'Road office shuts a bridge' }) })
  await draftABrief(test.db, { slug: 'two', content: aContent({ title: 'The Road Office opens it' }) })
  await publishABrief(test.db, { slug: 'gone-bridge', content: aContent({ title: '100 % wrong_name' }) })
  await withdrawABrief(test.db, { slug: 'gone-bridge' })
  const find = async (words: string | null) => {
    const found = await listBriefs(test.db, { category: null, status: null, words, take: 10 })
    return found.map(({ slug }) => slug).toSorted()
  }
  expect(await find(null)).toEqual(['gone-bridge', 'one', 'two'])
  expect(await find('road OFFICE')).toEqual(['one', 'two'])
  expect(await find('office bridge')).toEqual(['one'])
  expect(await find('bridge')).toEqual(['gone-bridge', 'one'])
  // What stands for any letters elsewhere is itself here.
  expect(await find('%')).toEqual(['gone-bridge'])
  expect(await find('g_n')).toEqual(['gone-bridge'])
  expect(await find('nowhere')).toEqual([])
})
