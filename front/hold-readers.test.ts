import { expect, it } from 'vitest'
import { pageOf } from './store/store-contract.test-data.ts'
import { startFront } from './front-harness.test-data.ts'

it('a front that is held says that the site starts, bothers nobody, and answers once it is opened', async () => {
  const { front, store, ask, events } = await startFront({ isHeld: true })
  await store.put('/briefs/x', pageOf('a brief'), 'each')
  for (const target of ['/briefs/x', '/no-such-page', '/admin', '/api/x', '/readyz']) {
    const { status, headers, body } = await ask(target)
    expect([status, headers['retry-after'], headers['cache-control']]).toEqual([503, '5', 'no-store'])
    expect(body.toString()).toBe('The site is starting up. Try again in a few seconds.\n')
  }
  expect((await ask('/healthz')).status).toBe(200)
  expect((await ask('/assets/none.css')).status).toBe(404)
  expect(events.map(({ event }) => event)).toEqual(['started'])
  front.open()
  expect((await ask('/briefs/x')).body.toString()).toBe('a brief')
})

it('programs are told in data, whatever page of another site they are on', async () => {
  const { ask } = await startFront({ isHeld: true })
  const { status, headers, body } = await ask('/api/v1/briefs', { headers: { accept: 'text/html' } })
  expect([status, headers['content-type'], headers['access-control-allow-origin']]).toEqual([
    503,
    'application/problem+json; charset=utf-8',
    '*',
  ])
  expect(JSON.parse(body.toString())).toMatchObject({ status: 503 })
  expect((await ask('/api/v1/briefs', { method: 'OPTIONS' })).status).toBe(204)
})

it('who reads pages gets one that says so, once it has been printed', async () => {
  const { store, ask } = await startFront({ isHeld: true })
  const read = (target: string) => ask(target, { headers: { accept: 'text/html,*/*;q=0.8' } })
  expect((await read('/briefs/x')).headers['content-type']).toBe('text/plain; charset=utf-8')
  await store.put('/unavailable', pageOf('One moment'), 'each')
  for (const target of ['/briefs/x', '/admin']) {
    const { status, headers, body } = await read(target)
    expect([status, headers['cache-control'], headers['content-type']]).toEqual([
      503,
      'no-store',
      'text/html; charset=utf-8',
    ])
    expect(headers['retry-after']).toMatch(/^\d+$/)
    expect(body.toString()).toBe('One moment')
  }
  expect((await ask('/briefs/x')).body.toString()).toMatch(/^The site is starting/)
})

it('so it is with a page that nobody can print', async () => {
  const { store, ask } = await startFront({ printer: () => Promise.reject(new Error('gone')) })
  await store.put('/unavailable', pageOf('One moment'), 'each')
  const { status, body } = await ask('/briefs/x', { headers: { accept: 'text/html' } })
  expect([status, body.toString()]).toEqual([503, 'One moment'])
  expect((await ask('/briefs/x')).body.toString()).toMatch(/^This page is not available/)
})
