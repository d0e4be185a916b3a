import { expect, it } from 'vitest'
import { useDatabase } from '#ops/testing/use-database.ts'
import { getPublishedBrief } from '#server/pages/get-published-brief.ts'
import { importFile } from './import-file.ts'

const test = useDatabase()

it('the text to try the import with is read without a warning and can be published', async () => {
  const options = { baseUrl: 'http://localhost:3000', by: 'Ann Author', verifiedBy: 'Vic Verifier' }
  const imported = await importFile(test.db, 'content/first-brief.md', {
    ...options,
    publish: true,
    strict: true,
  })
  expect(imported).toMatchObject({ status: 'published', warnings: [] })
  const answer = await getPublishedBrief(test.db, imported.slug ?? '')
  expect(answer).toMatchObject({ status: 200, brief: { demonstration: false } })
})
