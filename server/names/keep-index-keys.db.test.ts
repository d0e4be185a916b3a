import { expect, it } from 'vitest'
import { publishABrief } from '#ops/testing/brief-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { rebuildLists } from '#server/listings/keep-listing.ts'

const test = useDatabase()

const readKeys = async () => {
  const entities = await test.db.entity.findMany({ select: { indexKey: true } })
  const tags = await test.db.tag.findMany({ select: { indexKey: true }, orderBy: { indexKey: 'asc' } })
  return [...entities, ...tags].map(({ indexKey }) => indexKey)
}

it('names have their keys from the first, and get them back when lists are made anew', async () => {
  await publishABrief(test.db, { slug: 'published' })
  const keys = ['h:arbourauthorityha', 'm:aritimesecurity', 'p:orts']
  expect(await readKeys()).toEqual(keys)
  await test.db.entity.updateMany({ data: { indexKey: 'other:' } })
  await test.db.tag.updateMany({ data: { indexKey: 'other:' } })
  await test.db.$transaction(rebuildLists)
  expect(await readKeys()).toEqual(keys)
})
