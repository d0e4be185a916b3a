import { expect, it } from 'vitest'
import { parseQuery } from '#domain/search/parse-query.ts'
import { correctABrief, publishABrief, submitABrief, withdrawABrief } from '#ops/testing/brief-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { rebuildLists } from '#server/listings/keep-listing.ts'
import { searchBriefs } from './search-briefs.ts'
import { saying } from './searched-briefs.test-data.ts'

const test = useDatabase()

/** What is offered for a text, of which nothing is found. */
async function offer(text: string): Promise<string | null> {
  const query = parseQuery(text)
  const answer = await searchBriefs(test.db, query, { page: 1, perPage: 10, sort: 'newest' })
  if (answer.kind !== 'found') throw new Error('it took too long')
  expect(answer.total).toBe(0)
  return answer.didYouMean
}

const having = (deep: string) => saying({ title: 'A short report', line: 'Nothing has changed.', deep })
const publish = (slug: string, deep: string) => publishABrief(test.db, { slug, content: having(deep) })

it('a word that is only deep in a text is offered, and finds its brief', async () => {
  await publish('cattle', 'The veterinarians put the cattle into quarantine.')
  expect(await offer('quarntine')).toBe('quarantine')
  expect(await offer('vetrinarains cattle')).toBe('veterinarians cattle')
  const query = parseQuery((await offer('quarntine')) ?? '')
  const found = await searchBriefs(test.db, query, { page: 1, perPage: 10, sort: 'newest' })
  expect(found).toMatchObject({ kind: 'found', hits: [{ slug: 'cattle' }] })
})

it('a word that nobody has published is not', async () => {
  await submitABrief(test.db, { slug: 'draft', content: having('The zeppelin left its hangar.') })
  expect(await offer('zepelin')).toBe(null)
})

it('a word that was corrected away is offered no more', async () => {
  await publish('mine', 'A torpedo hit the vessel.')
  expect(await offer('torpdeo')).toBe('torpedo')
  await correctABrief(test.db, { slug: 'mine', content: having('A mine hit the vessel.') })
  expect(await offer('torpdeo')).toBe(null)
  expect(await offer('vesssel')).toBe('vessel')
})

it('nor is one that went with a withdrawn brief, be it another form of one that is still there', async () => {
  await publish('star', 'The universe is large.')
  await publish('school', 'Three universities closed their chemistry departments.')
  // One stem for both.
  expect(await offer('universtiies')).toBe('universities')
  expect(await offer('chemsitry')).toBe('chemistry')
  await withdrawABrief(test.db, { slug: 'school', reason: 'It was wrong.' })
  expect(await offer('universtiies')).toBe(null)
  expect(await offer('chemsitry')).toBe(null)
  expect(await offer('unvierse')).toBe('universe')
})

it('one that another brief has as well is offered all the same, and in no doubt once a brief comes that has it', async () => {
  await publish('first', 'Two refineries burned.')
  await publish('second', 'Both refineries work again.')
  await withdrawABrief(test.db, { slug: 'first', reason: 'It was wrong.' })
  expect(await offer('refineires')).toBe('refineries')
  const doubts = () => test.db.searchDoubt.count({ where: { word: 'refineries' } })
  expect(await doubts()).toBe(1)
  await publish('third', 'More refineries are to be built.')
  expect(await doubts()).toBe(0)
})

it('lists that are made anew have no words of what is gone, and no doubts', async () => {
  expect(await test.db.searchDoubt.count()).toBeGreaterThan(0)
  await test.db.$transaction(rebuildLists)
  expect(await test.db.searchDoubt.count()).toBe(0)
  expect(await test.db.searchWord.count({ where: { word: { in: ['torpedo', 'universities'] } } })).toBe(0)
  expect(await offer('quarntine')).toBe('quarantine')
  expect(await offer('universtiies')).toBe(null)
})

it.each([
  'quarntine'.repeat(30),
  'a'.repeat(300),
  'aeiou'.repeat(8),
  `${'ab'.repeat(20)} `.repeat(7),
  'ﷺ'.repeat(40),
])('a hostile word is answered like any other: %#', async (text) => {
  expect(await offer(text)).toBe(null)
})
