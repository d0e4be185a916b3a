import { expect, it, vi } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { wholeIndex } from '#domain/names/index-place.ts'
import { publishABrief, withdrawABrief } from '#ops/testing/brief-builder.ts'
import { mergeTwo, renameATag } from '#ops/testing/name-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { getIndexPage, isIndexed, listPlaceCodes } from './get-index-page.ts'
import { listIndexPages } from './list-index-pages.ts'

/** Small, so that three names are too many for a page. */
vi.mock('#domain/names/most-in-index.ts', () => ({ mostInIndex: 2 }))

const test = useDatabase()

async function publishTags(slug: string, names: readonly string[]): Promise<void> {
  const content = aContent({ title: slug })
  const sections = content.sections.map((section) =>
    section.kind === 'tags'
      ? { ...section, parts: names.map((name) => ({ kind: 'tag' as const, name })) }
      : section,
  )
  await publishABrief(test.db, { slug, content: { ...content, sections } })
}

async function listCodes(): Promise<string[]> {
  const codes: string[] = []
  for await (const batch of listPlaceCodes(test.db, 'tag')) codes.push(...batch.map(({ code }) => code))
  return codes
}

const namesIn = async (place: string) =>
  (await getIndexPage(test.db, 'tag', place)).entries.map(({ name, count }) => `${name} ${count}`)

it('an index that fits on a page is one page, and has what visible briefs carry', async () => {
  await publishTags('first', ['Acme', 'Acid'])
  await publishTags('second', ['acme'])
  expect(await namesIn(wholeIndex)).toEqual(['Acid 1', 'Acme 2'])
  expect(await listCodes()).toEqual([])
  expect(await isIndexed(test.db, 'tag', 'a:')).toBe(false)
  expect(await listIndexPages(test.db, 'tag', ['a:cme'])).toEqual(['/tags'])
  expect(await listIndexPages(test.db, 'tag', [])).toEqual([])
})

it('one name more, and it is cut as finely as needed; the pages that this makes are named', async () => {
  await publishTags('third', ['Acre', 'Москва'])
  expect(await listCodes()).toEqual(['a', 'cyrl', 'ac', 'aci', 'acm', 'acr'])
  expect(await getIndexPage(test.db, 'tag', 'a:')).toEqual({
    place: 'a:',
    count: 3,
    entries: [],
    places: [{ place: 'a:c', count: 3 }],
  })
  expect(await isIndexed(test.db, 'tag', 'a:cm')).toBe(true)
  const made = ['a', 'cyrl', 'ac', 'aci', 'acm', 'acr'].map((code) => `/tags/places/${code}`)
  const keys = ['a:cre', 'cyrl:москва']
  expect((await listIndexPages(test.db, 'tag', keys)).toSorted()).toEqual(['/tags', ...made].toSorted())
})

it('a new name moves to its place, and what is merged has none', async () => {
  await renameATag(test.db, { slug: 'acre', name: 'Zone' })
  expect(await listCodes()).toEqual(['a', 'z', 'cyrl'])
  expect(await namesIn('z:')).toEqual(['Zone 1'])
  await mergeTwo(test.db, { kind: 'tag', slug: 'acid', into: 'acme' })
  expect(await namesIn('a:')).toEqual(['Acme 2'])
})

it('without its brief a name is in no place', async () => {
  await withdrawABrief(test.db, { slug: 'third' })
  expect(await namesIn(wholeIndex)).toEqual(['Acme 2'])
  expect((await getIndexPage(test.db, 'tag', 'z:')).count).toBe(0)
})
