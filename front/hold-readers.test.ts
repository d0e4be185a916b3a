import { expect, it } from 'vitest'
import { pageOf } from './store/store-contract.test-data.ts'
import { startFront } from './front-harness.test-data.ts'

it('a front that is held says that the site starts, bothers nobody, and answers once it is opened', async () => {
  const { front, store, ask, events } = await startFront({ isHeld: true })
  await store.put('/briefs/x', pageOf('a brief'), 'each')
  for (const target of ['/briefs/x', '/no-such-page', '/admin', '/api/x', '/readyz']) {
    const { status, headers, body } = await ask(target)
    expect([status, headers['retry-after'], headers['cache-control']]).toEqual([503, '5', 'no-store'])
    expect(body.toString()).toBe('The site is starting. Try again in a few seconds.\n')
  }
  expect((await ask('/healthz')).status).toBe(200)
  expect(events.map(({ event }) => event)).toEqual(['started'])
  front.open()
  expect((await ask('/briefs/x')).body.toString()).toBe('a brief')
})
