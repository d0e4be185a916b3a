import { expect, it } from 'vitest'
import { publishABrief } from '#ops/testing/brief-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { listKnownEntities } from './list-known-entities.ts'

const test = useDatabase()

it('knows a name by its other spellings, and no other', async () => {
  await publishABrief(test.db, { content: aContent() })
  const names = ['Harbour Authority (HA)', 'harbour  authority', 'HA', 'Harbour', '…']
  expect(await listKnownEntities(test.db, names)).toEqual(names.slice(0, 3))
  expect(await listKnownEntities(test.db, [])).toEqual([])
})
