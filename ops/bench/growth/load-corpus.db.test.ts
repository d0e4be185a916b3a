import { expect, it } from 'vitest'
import { getPublishedBrief } from '#server/pages/get-published-brief.ts'
import { rebuildLists } from '#server/listings/keep-listing.ts'
import { readKeptLists, readListsFromScratch } from '#server/listings/lists-from-scratch.test-data.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { loadCorpus } from './load-corpus.ts'

const test = useDatabase()

it('a corpus grows by briefs that readers can read, with some withdrawn and some drafts', async () => {
  const categories = ['cybersecurity', 'regional-stability']
  await loadCorpus(test.db, { from: 0, to: 60, seed: 1, categories })
  await loadCorpus(test.db, { from: 60, to: 110, seed: 1, categories })
  const count = (where: object) => test.db.brief.count({ where })
  expect([
    await count({ liveRevisionId: null }),
    await count({ liveRevisionId: { not: null }, withdrawnAt: null }),
    await count({ withdrawnAt: { not: null } }),
  ]).toEqual([3, 104, 3])
  for (const number of [0, 59, 60, 109])
    expect(await getPublishedBrief(test.db, `corpus-${number}`)).toMatchObject({ status: 200 })
  await test.db.$transaction(rebuildLists)
  const kept = await readKeptLists(test.db)
  expect(kept.lines).toHaveLength(104)
  expect(kept).toEqual(await readListsFromScratch(test.db))
})
