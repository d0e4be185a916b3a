import { beforeAll, expect, it } from 'vitest'
import { parseQuery } from '#domain/search/parse-query.ts'
import { withdrawABrief } from '#ops/testing/brief-builder.ts'
import { mergeTwo, renameAnEntity, renameATag } from '#ops/testing/name-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { rebuildLists } from '#server/listings/keep-listing.ts'
import { catchUpSearch } from './catch-up-search.ts'
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
    withdrawn: await db.$queryRaw`
      select brief_id::text, category_id::text, confidence, likelihood, first_published_at, withdrawn_at, language,
        document::text
      from search_withdrawn order by 1`,
    due: await db.searchDue.count(),
  }
}

async function listKeptWithdrawn(): Promise<string[]> {
  const rows = await test.db.searchWithdrawn.findMany({ select: { brief: { select: { slug: true } } } })
  return rows.map(({ brief }) => brief.slug).toSorted()
}

async function expectKept(): Promise<void> {
  const kept = await readKept()
  expect(kept.withdrawn).toHaveLength(1)
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

it('what a brief was found by is let go once no feed says any more that it was withdrawn', async () => {
  const { db } = test
  await withdrawABrief(db, { slug: 'borders', now: new Date('2026-06-03T09:00:00Z') })
  expect(await listKeptWithdrawn()).toEqual(['borders', 'gone'])
  await withdrawABrief(db, { slug: 'japanese', now: new Date('2026-06-05T09:00:00Z') })
  expect(await listKeptWithdrawn()).toEqual(['borders', 'japanese'])
  const before = await readKept()
  await db.$transaction(rebuildLists)
  expect(await readKept()).toEqual(before)
})
