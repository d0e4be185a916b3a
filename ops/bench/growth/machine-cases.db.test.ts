import { expect, it } from 'vitest'
import { answerApi } from '#press/api/answer-api.ts'
import { endpoints } from '#press/api/endpoints.ts'
import { printAddress } from '#press/print-address.ts'
import { rebuildLists } from '#server/listings/keep-listing.ts'
import { getSiteFacts } from '#server/site/get-site-facts.ts'
import { useAssets } from '#ops/testing/use-assets.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { findBusiest } from './find-busiest.ts'
import { loadCorpus } from './load-corpus.ts'
import { listMachineCases } from './machine-cases.ts'

const test = useDatabase()
useAssets()

it('what machines read is measured where it answers, and every endpoint of the API among it', async () => {
  const { db } = test
  await loadCorpus(db, { from: 0, to: 30, seed: 1, categories: ['cybersecurity', 'regional-stability'] })
  await db.$transaction(rebuildLists)
  const asked: string[] = []
  const press = {
    printAddress,
    answerApi: (...[context, target]: Parameters<typeof answerApi>) => {
      asked.push(target.pathname.slice('/api/v1'.length))
      return answerApi(context, target)
    },
  }
  const cases = listMachineCases({ db, press, site: await getSiteFacts(db) }, await findBusiest(db))
  for (const { work } of cases) await work(0)
  const forgotten = endpoints.filter(({ pattern }) => !asked.some((path) => pattern.parse(path)))
  expect(forgotten).toEqual([])
})

it('what is not there is not measured', async () => {
  const busiest = await findBusiest(test.db)
  const press = {
    printAddress,
    answerApi: () => Promise.resolve({ status: 404 as const, headers: {}, body: '' }),
  }
  const needs = { db: test.db, press, site: await getSiteFacts(test.db) }
  const [asked] = listMachineCases(needs, busiest).filter(({ name }) => name === 'API: briefs')
  await expect(asked?.work(0)).rejects.toThrow('/api/v1/briefs answers 404')
})
