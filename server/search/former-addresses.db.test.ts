import { expect, it } from 'vitest'
import { parseQuery } from '#domain/search/parse-query.ts'
import { anOrder, publishABrief } from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import { mergeTwo, renameAnEntity, renameATag } from '#ops/testing/name-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { listCategoryRows } from '#server/categories/list-categories.ts'
import { saveCategory } from '#server/categories/save-category.ts'
import { getListSubject, type SubjectKind } from '#server/listings/get-list-subject.ts'
import { saying } from './searched-briefs.test-data.ts'
import { searchBriefs } from './search-briefs.ts'

const test = useDatabase()

async function find(text: string): Promise<string[]> {
  const answer = await searchBriefs(test.db, parseQuery(text), { page: 1, perPage: 10, sort: 'newest' })
  if (answer.kind !== 'found') throw new Error('it took too long')
  return answer.hits.map(({ slug }) => slug)
}

it('a search and a program that name something by its former address still get its briefs', async () => {
  const said = { title: 'Grain', line: 'Exports fell.', entity: 'Grain Council', tag: 'trade' }
  await publishABrief(test.db, { slug: 'grain', content: saying(said) })
  await publishABrief(test.db, { slug: 'rice', content: saying({ ...said, tag: 'commerce' }) })
  await renameATag(test.db, { slug: 'trade', name: 'exchange', aliases: [], address: 'exchange-of-goods' })
  await renameATag(test.db, { slug: 'exchange-of-goods', address: 'goods' })
  await mergeTwo(test.db, { kind: 'tag', slug: 'goods', into: 'commerce' })
  await renameAnEntity(test.db, { slug: 'grain-council', address: 'council-on-grain' })
  await renameAnEntity(test.db, { slug: 'council-on-grain', address: 'igc' })
  const before = (await listCategoryRows(test.db)).find(({ slug }) => slug === 'cybersecurity') ?? null
  if (!before) throw new Error('there is no such category')
  const after = { ...before, slug: 'cyber', name: 'Cyber' }
  done(await saveCategory(test.db, { ...(await anOrder(test.db, 'Ed Editor')), before, after }))
  const asked: [SubjectKind, string, string][] = [
    ['category', 'cybersecurity', 'cyber'],
    ['tag', 'exchange-of-goods', 'commerce'],
    ['tag', 'goods', 'commerce'],
    ['entity', 'council-on-grain', 'igc'],
  ]
  for (const [kind, former, present] of asked) {
    expect([former, await find(`${kind}:${former}`)]).toEqual([former, ['rice', 'grain']])
    const subject = await getListSubject(test.db, kind, present)
    expect([former, await getListSubject(test.db, kind, former)]).toEqual([former, subject])
    expect(subject).toMatchObject({ count: 2 })
  }
  expect(await getListSubject(test.db, 'tag', 'never-there')).toBe(null)
})
