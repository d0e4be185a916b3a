import { describe, expect, it } from 'vitest'
import { createAskSearch, type FoundAnswer } from './answers/ask-printer.ts'
import { readAt, startFront, startServer } from './front-harness.test-data.ts'

const json: FoundAnswer = {
  status: 200,
  location: null,
  contentType: 'application/json; charset=utf-8',
  body: Buffer.from('{}'),
  madeAt: readAt,
}

/** A front that answers programs with this. */
async function startAnswering(found: FoundAnswer) {
  const targets: string[] = []
  const searcher = (target: string) => {
    targets.push(target)
    return Promise.resolve(found)
  }
  return { ...(await startFront({ searcher })), targets }
}

describe('a program', () => {
  it('is answered by the printer, with and without a query, and not by the app', async () => {
    const { ask, targets } = await startAnswering(json)
    const asked = ['/api/v1', '/api/v1/briefs', '/api/v1/briefs?limit=5', '/api/v1/tags/caf%C3%A9']
    for (const target of asked) expect((await ask(target)).status).toBe(200)
    expect(targets).toEqual(asked)
  })

  it('may ask from a page of any other site', async () => {
    const { ask } = await startAnswering(json)
    const answer = await ask('/api/v1/briefs')
    expect(answer.headers['access-control-allow-origin']).toBe('*')
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8')
    const preflight = await ask('/api/v1/briefs', { method: 'OPTIONS' })
    expect(preflight.status).toBe(204)
    expect(preflight.headers['access-control-allow-methods']).toBe('GET, HEAD, OPTIONS')
    expect(preflight.headers['access-control-allow-headers']).toContain('If-None-Match')
  })

  it('that has the answer already is told so', async () => {
    const { ask } = await startAnswering(json)
    const tag = String((await ask('/api/v1/briefs')).headers.etag)
    const again = await ask('/api/v1/briefs', { headers: { 'if-none-match': tag } })
    expect([again.status, again.body.length]).toEqual([304, 0])
    expect(again.headers['access-control-allow-origin']).toBe('*')
  })

  it.each([400, 404, 410] as const)('is told what is wrong with the status %i', async (status) => {
    const contentType = 'application/problem+json; charset=utf-8'
    const { ask } = await startAnswering({ ...json, status, contentType })
    const answer = await ask('/api/v1/briefs')
    expect([answer.status, answer.headers['content-type']]).toEqual([status, contentType])
  })

  it.each([
    ['/api/v1/%zz', {}, 400],
    ['/api/v1/briefs', { method: 'POST' }, 405],
    [`/api/v1/briefs?q=${'x'.repeat(5_000)}`, {}, 414],
  ] as const)('is told in data what the front itself refuses: %#', async (target, options, status) => {
    const { ask, targets } = await startAnswering(json)
    const answer = await ask(target, options)
    expect(answer.headers).toMatchObject({
      'content-type': 'application/problem+json; charset=utf-8',
      'access-control-allow-origin': '*',
      'cache-control': 'no-store',
    })
    expect(JSON.parse(answer.body.toString())).toMatchObject({
      status,
      detail: expect.stringMatching(/\.$/) as string,
    })
    expect([answer.status, targets]).toEqual([status, []])
  })

  it('is led on to the present address', async () => {
    const { ask } = await startAnswering({ ...json, status: 308, location: '/api/v1/briefs/present' })
    const answer = await ask('/api/v1/briefs/former')
    expect([answer.status, answer.headers.location]).toEqual([308, '/api/v1/briefs/present'])
  })

  it('that cannot be answered now gets the same kind of problem as any other', async () => {
    const { ask } = await startFront({
      searcher: () => Promise.reject(new Error('the printer answered 503')),
    })
    const answer = await ask('/api/v1/briefs')
    expect([answer.status, answer.headers['content-type']]).toEqual([
      503,
      'application/problem+json; charset=utf-8',
    ])
    expect([answer.headers['retry-after'], answer.headers['cache-control']]).toEqual(['2', 'no-store'])
    expect(JSON.parse(answer.body.toString())).toMatchObject({ status: 503, title: 'Service Unavailable' })
  })

  it('may only read', async () => {
    const { ask, targets } = await startAnswering(json)
    expect((await ask('/api/v1/briefs', { method: 'POST' })).status).toBe(405)
    expect(targets).toEqual([])
  })

  it('finds the page about all this at an address of its own, and the desk where it was', async () => {
    const { ask, targets } = await startAnswering(json)
    expect((await ask('/api')).status).toBe(404)
    // There is no app here.
    expect((await ask('/api/desk/names')).status).toBe(502)
    expect(targets).toEqual([])
  })
})

it('the printer says apart from its own status what a program gets', async () => {
  const url = await startServer((_, response) => {
    response.writeHead(200, { 'x-found-status': '308', location: '/api/v1/briefs/present' }).end('moved')
  })
  const found = await createAskSearch({ url, time: 60_000, asks: 1 })('/api/v1/briefs/former')
  expect(found).toMatchObject({ status: 308, location: '/api/v1/briefs/present' })
})
