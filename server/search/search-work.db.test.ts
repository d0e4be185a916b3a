import { beforeAll, expect, it } from 'vitest'
import { parseQuery } from '#domain/search/parse-query.ts'
import { explainQueries, recordQueries } from '#ops/testing/explain-queries.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { searchBriefs } from './search-briefs.ts'

const test = useDatabase()

/** So many that reading all of them cannot be taken for reading some. */
const briefCount = 20_000

/** Rows of briefs that are not there, all in one language; the database takes them only with its rules off. */
beforeAll(async () => {
  const { id: category } = await test.db.category.findUniqueOrThrow({ where: { slug: 'cybersecurity' } })
  await test.db.$transaction(async (tx) => {
    await tx.$executeRaw`set local session_replication_role = replica`
    await tx.$executeRaw`
      insert into search_briefs (brief_id, category_id, first_published_at, language, document, lead, entity_ids, technique_ids)
      select gen_random_uuid(), ${category}::uuid, '2016-01-01Z'::timestamptz + n * interval '4 hours', 'english', words, words, '{}', '{}'
      from generate_series(1, ${briefCount}::int) n, lateral (
        select to_tsvector('english', case when n % 1000 = 0 then 'harbour ' else '' end || 'number ' || n) as words
      ) w`
    await tx.$executeRaw`insert into search_words values ('harbour', array['harbour', 'arbour', 'hrbour', 'habour', 'harour', 'harbur', 'harbor', 'harbou'])`
  })
  await test.db.$executeRaw`vacuum analyze`
})

it.each([
  ['that few have', 'harbour', null],
  ['that none has', 'xylophone', null],
  ['that is misspelt', 'harbuor', 'harbour'],
])('a search for a word %s reads few briefs', async (_, text, meant) => {
  const found: { didYouMean?: string | null } = {}
  const queries = await recordQueries(async () => {
    const answer = await searchBriefs(test.db, parseQuery(text), { page: 1, perPage: 10, sort: 'best' })
    if (answer.kind === 'found') found.didYouMean = answer.didYouMean
  })
  expect(found.didYouMean).toBe(meant)
  const works = await explainQueries(test.url, queries)
  expect(works.flatMap(({ wholeTables }) => wholeTables).filter(({ rows }) => rows >= briefCount)).toEqual([])
  expect(works.reduce((sum, { rows }) => sum + rows, 0)).toBeLessThan(briefCount / 10)
})
