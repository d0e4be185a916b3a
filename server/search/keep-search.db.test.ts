import { beforeAll, expect, it } from 'vitest'
import { parseQuery } from '#domain/search/parse-query.ts'
import { mergeTwo, renameAnEntity, renameATag } from '#ops/testing/name-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { rebuildLists } from '#server/listings/keep-listing.ts'
import { catchUpSearch } from './keep-search.ts'
import { searchBriefs } from './search-briefs.ts'
import { fillSearched } from './searched-briefs.test-data.ts'

const test = useDatabase()

async function slugs(text: string): Promise<string[]> {
  const answer = await searchBriefs(test.db, parseQuery(text), { page: 1, perPage: 10, sort: 'newest' })
  return answer.kind === 'found' ? answer.hits.map(({ slug }) => slug) : ['too slow']
}

beforeAll(() => fillSearched(test.db))

/** All that is kept for searching; of words, those that are found. */
async function readKept() {
  const { db } = test
  return {
    briefs: await db.$queryRaw`
      select brief_id::text, category_id::text, confidence, likelihood, first_published_at, language, document::text
      from search_briefs order by 1`,
    texts:
      await db.$queryRaw`select brief_id::text, position, part, text, document::text from search_texts order by 1, 2`,
    due: await db.searchDue.count(),
  }
}

async function expectKept(): Promise<void> {
  const kept = await readKept()
  expect(kept.due).toBe(0)
  await test.db.$transaction(rebuildLists)
  expect(await readKept()).toEqual(kept)
}

it('names are found as they are now, and what is kept is what would be made anew', async () => {
  const { db } = test
  await expectKept()
  await renameAnEntity(db, { slug: 'international-grains-council-igc', aliases: ['IGC', 'Wheat Board'] })
  expect(await slugs('"wheat board"')).toEqual(['grain'])
  await expectKept()
  await renameATag(db, { slug: 'trade', name: 'commerce' })
  expect(await slugs('commerce')).toEqual(['grain'])
  await mergeTwo(db, { kind: 'tag', slug: 'trade-routes', into: 'trade' })
  expect(await slugs('commerce')).toEqual(['grain', 'borders'])
  expect(await slugs('tag:"trade routes"')).toEqual(['grain', 'borders'])
  await expectKept()
})

it('a database that was just brought up to date becomes searchable, once', async () => {
  const kept = await readKept()
  await test.db.searchBrief.deleteMany()
  await test.db.$executeRaw`insert into search_due (brief_id) select brief_id from listings`
  expect(await catchUpSearch(test.url)).toBe(5)
  expect(await readKept()).toEqual(kept)
  expect(await catchUpSearch(test.url)).toBe(0)
})
