import http from 'node:http'
import { afterEach, expect, it } from 'vitest'
import { createAskSearch } from '#front/answers/ask-printer.ts'
import { createPostCounts } from '#front/counts/post-counts.ts'
import type { Searched } from '#press/search/create-searcher.ts'
import { answerAsked, type AskedFor } from './answer-asked.ts'

const servers: http.Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** Where somebody answers who is asked for nothing. */
async function listen(needs: Partial<AskedFor>): Promise<URL> {
  const asked: AskedFor = {
    printNow: () => Promise.resolve('nothing' as const),
    search: () => Promise.resolve('unknown' as const),
    addReads: () => Promise.resolve(),
    addAudiences: () => Promise.resolve(),
    report: () => undefined,
    ...needs,
  }
  const server = http.createServer((request, response) => void answerAsked(asked, request, response))
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return new URL(`http://127.0.0.1:${port}`)
}

/** What a front hears of a search that came out so. */
async function hear(searched: Searched | Error, report: AskedFor['report'] = () => undefined) {
  const search = () => (searched instanceof Error ? Promise.reject(searched) : Promise.resolve(searched))
  const url = await listen({ search, report })
  return createAskSearch({ url, time: 60_000, asks: 1 })('/api/v1/briefs')
}

it.each([200, 400, 404, 410, 503] as const)(
  'a front hears that readers get the status %i',
  async (status) => {
    const heard = await hear({ status, headers: { 'content-type': 'application/json' }, body: '{}' })
    expect(heard).toMatchObject({
      status,
      contentType: 'application/json',
      location: null,
      body: Buffer.from('{}'),
    })
  },
)

it('a front hears where it has moved', async () => {
  const headers = { 'content-type': 'text/plain', location: '/api/v1/briefs/present' }
  expect(await hear({ status: 308, headers, body: '' })).toMatchObject({
    status: 308,
    location: '/api/v1/briefs/present',
  })
})

it('a front hears that there is no such search, and that too many run', async () => {
  expect(await hear('unknown')).toBe('unknown')
  await expect(hear('busy')).rejects.toThrow('the printer answered 503')
})

it('a search that fails is reported without its words, and a front hears to try again', async () => {
  const cause = new Error('no such operator')
  const reports: unknown[] = []
  const report = (...told: unknown[]) => void reports.push(told)
  await expect(hear(cause, report)).rejects.toThrow('the printer answered 503')
  expect(reports).toEqual([['A front got no answer at /search.', cause]])
})

it('reads are counted by the name of their batch, and not without one', async () => {
  const counted: unknown[] = []
  const url = await listen({ addReads: (...batch) => Promise.resolve(void counted.push(batch)) })
  const post = createPostCounts({ url, path: '/reads', time: 60_000 })
  const reads = [{ address: '/a', day: '2026-05-04', reads: 2 }]
  const id = '0192f0c1-0000-7000-8000-00000000ba7c'
  await post(reads, id)
  await expect(post(reads)).rejects.toThrow('the printer answered 400')
  await expect(post(reads, 'a')).rejects.toThrow('the printer answered 400')
  expect(counted).toEqual([[reads, id]])
})
