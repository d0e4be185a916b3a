import { expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { draftABrief, publishABrief, withdrawABrief } from '#ops/testing/brief-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { newId } from '#server/db/new-id.ts'
import { listEntitySlugs, listTagSlugs } from './listed-names.ts'

const test = useDatabase()

async function readAll(batches: AsyncGenerator<{ slug: string }[]>) {
  const sizes: number[] = []
  const slugs: string[] = []
  for await (const batch of batches) {
    sizes.push(batch.length)
    slugs.push(...batch.map(({ slug }) => slug))
  }
  return { sizes, slugs: slugs.sort() }
}

it('names what a publication has shown, be it withdrawn since, and nothing of a draft', async () => {
  expect(await readAll(listTagSlugs(test.db))).toEqual({ sizes: [], slugs: [] })
  await draftABrief(test.db, { slug: 'drafted', content: aContent() })
  expect(await readAll(listTagSlugs(test.db))).toEqual({ sizes: [], slugs: [] })
  const slug = await publishABrief(test.db, { slug: 'published' })
  await withdrawABrief(test.db, { slug })
  expect(await readAll(listTagSlugs(test.db))).toEqual({ sizes: [2], slugs: ['maritime-security', 'ports'] })
  expect(await readAll(listEntitySlugs(test.db))).toEqual({ sizes: [1], slugs: ['harbour-authority-ha'] })
})

it('names all of many, a batch at a time', async () => {
  const tags = Array.from({ length: 2_000 }, (_, at) => ({ id: newId(), slug: `tag-${at}`, name: `${at}` }))
  await test.db.tag.createMany({ data: tags })
  await test.db.listCount.createMany({
    data: tags.map(({ id: subjectId }) => ({ kind: 'tag', subjectId, count: 0 })),
  })
  const { sizes, slugs } = await readAll(listTagSlugs(test.db))
  expect(sizes).toEqual([1_000, 1_000, 2])
  expect(new Set(slugs).size).toBe(2_002)
})
