import { expect, it } from 'vitest'
import { toIndexKey } from '#domain/names/index-key.ts'
import { publishABrief } from '#ops/testing/brief-builder.ts'
import { explainQueries, recordQueries } from '#ops/testing/explain-queries.ts'
import { mergeTwo } from '#ops/testing/name-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { newId } from '#server/db/new-id.ts'
import { getMergeEffect } from './get-merge-effect.ts'
import { listNamePage } from './list-name-page.ts'

const test = useDatabase()

async function tags(names: readonly string[]): Promise<void> {
  await test.db.tag.createMany({
    data: names.map((name) => ({
      id: newId(),
      slug: name.toLowerCase().replaceAll(' ', '-'),
      name,
      indexKey: toIndexKey(name),
    })),
  })
}

const namesOf = async (starts: string, after: string | null = null, take = 10) =>
  (await listNamePage(test.db, 'tag', { starts, after, take })).map(({ name }) => name)

it('lists names page by page, also by how they begin, and none that was merged away', async () => {
  await tags(['Qat', 'Quay', 'quay wall', 'Quota', 'Quoin'])
  expect(await namesOf('qua')).toEqual(['Quay', 'quay wall'])
  expect(await namesOf(' QUAY W')).toEqual(['quay wall'])
  const [first] = await listNamePage(test.db, 'tag', { starts: 'q', after: null, take: 1 })
  expect(await namesOf('q', first?.id ?? null, 2)).toEqual(['Quay', 'quay wall'])
  await mergeTwo(test.db, { kind: 'tag', slug: 'quoin', into: 'quota' })
  expect(await namesOf('quo')).toEqual(['Quota'])
})

it('says what a merge will do, and that one cannot be', async () => {
  await publishABrief(test.db, { slug: 'one' })
  await publishABrief(test.db, { slug: 'two' })
  const ask = (slug: string, into: string) => getMergeEffect(test.db, 'tag', { slug, into })
  expect(await ask('ports', 'maritime-security')).toEqual({
    into: { slug: 'maritime-security', name: 'maritime security' },
    moved: 2,
    together: 2,
    names: ['ports'],
  })
  expect(await ask('ports', 'ports')).toBeNull()
  expect(await ask('ports', 'nowhere')).toBeNull()
  expect(await ask('quota', 'quoin')).toBeNull()
})

it('reads a page by index, however many names there are', async () => {
  await tags(Array.from({ length: 5_000 }, (_, index) => `Zone ${index}`))
  await test.db.$executeRaw`analyze tags`
  const [last] = await listNamePage(test.db, 'tag', { starts: 'zone 2', after: null, take: 1 })
  for (const starts of ['', 'zone 3']) {
    const queries = await recordQueries(() =>
      listNamePage(test.db, 'tag', { starts, after: last?.id ?? null, take: 20 }),
    )
    const [work] = await explainQueries(test.url, queries)
    expect(work?.rows).toBeLessThan(100)
    expect(work?.wholeTables.filter(({ table }) => table === 'tags')).toEqual([])
  }
})
