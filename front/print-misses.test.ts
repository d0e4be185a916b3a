import { describe, expect, it } from 'vitest'
import { pageOf } from './store/store-contract.test-data.ts'
import { createAskPrinter, type AskPrinter } from './answers/ask-printer.ts'
import { fakePrinter, startFront, startServer } from './front-harness.test-data.ts'
import { defaultLimits } from './limits.ts'

const address = '/briefs/x'
const fail: AskPrinter = () => Promise.reject(new Error('the database is away'))

describe('a page that was never printed', () => {
  it('is printed once, however many ask', async () => {
    const { store } = await startFront()
    const all = Promise.withResolvers<null>()
    const { asked, printer } = fakePrinter(async (where) => {
      if (where === address) await all.promise
      await store.put(where, pageOf('fresh'), 'each')
      return 'printed'
    })
    const { ask } = await startFront({ store, printer })
    const asking = Array.from({ length: 40 }, () => ask(address))
    // What is asked last is answered when all others have been heard.
    await ask('/healthz')
    all.resolve(null)
    const answers = await Promise.all(asking)
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.toString()}`))).toEqual(
      new Set(['200 fresh']),
    )
    expect(asked).toEqual([address])
  })

  it('shows as soon as it is in the store, whatever the printer said before', async () => {
    const { store, ask } = await startFront()
    expect((await ask(address)).status).toBe(404)
    await store.put(address, pageOf('fresh'), 'each')
    expect((await ask(address)).body.toString()).toBe('fresh')
  })

  it('is taken from the store as soon as it is there, though the printer never answers', async () => {
    const heard = Promise.withResolvers<null>()
    const { asked, printer } = fakePrinter((where) => {
      if (where === address) heard.resolve(null)
      return new Promise(() => undefined)
    })
    const { store, ask } = await startFront({ printer })
    const waiting = ask(address)
    await heard.promise
    await store.put(address, pageOf('fresh'), 'each')
    const { status, body } = await waiting
    expect([status, body.toString()]).toEqual([200, 'fresh'])
    expect((await ask(address)).body.toString()).toBe('fresh')
    expect(asked).toEqual([address])
  })

  it('is unavailable while the printer fails, and says when to come again', async () => {
    const { asked, printer } = fakePrinter(fail)
    const { ask, events } = await startFront({ printer })
    for (let time = 0; time < 3; time++) {
      const { status, headers, body } = await ask(address)
      expect([status, headers['retry-after'], headers['cache-control']]).toEqual([503, '5', 'no-store'])
      expect(body.toString()).toContain('Try again')
    }
    expect(asked).toEqual([address])
    const problem = 'Error: the database is away'
    expect(events.filter(({ event }) => event === 'printer-failed')).toEqual([
      { event: 'printer-failed', problem },
    ])
  })
})

describe('a stale page', () => {
  it('is printed anew for the first reader', async () => {
    const { store } = await startFront()
    await store.put(address, pageOf('old'), 'each')
    const { asked, printer } = fakePrinter(async (where) => {
      await store.put(where, pageOf('new'), 'each')
      return 'printed'
    })
    const { ask, pass } = await startFront({ store, printer })
    expect((await ask(address)).body.toString()).toBe('old')
    await store.markStale([address])
    pass(defaultLimits.believeStore)
    const { body, headers } = await ask(address)
    expect([body.toString(), headers['x-served'], asked]).toEqual(['new', undefined, [address]])
  })

  it.each([200, 410] as const)(
    'with status %s is answered, and marked, when printing fails',
    async (status) => {
      const { asked, printer } = fakePrinter(fail)
      const { store, ask } = await startFront({ printer })
      await store.put(address, pageOf('old', { status }), 'each')
      await store.markStale([address])
      for (let time = 0; time < 3; time++) {
        const answer = await ask(address)
        expect([answer.status, answer.body.toString(), answer.headers['x-served']]).toEqual([
          status,
          'old',
          'stale',
        ])
      }
      expect(asked).toEqual([address])
    },
  )

  it('gives way to a withdrawal at once', async () => {
    const { store, ask } = await startFront({ printer: fail })
    await store.put(address, pageOf('old'), 'each')
    await store.markStale([address])
    expect((await ask(address)).status).toBe(200)
    await store.put(address, pageOf('withdrawn', { status: 410 }), 'each')
    expect((await ask(address)).status).toBe(410)
  })
})

describe('an address at which nothing stands', () => {
  it('is answered with the page for that, and the printer is asked again after a while', async () => {
    const { asked, printer } = fakePrinter(() => Promise.resolve('unknown'))
    const { store, ask, pass } = await startFront({ printer })
    await store.put('/404', pageOf('nothing here', { status: 404 }), 'each')
    for (let time = 0; time < 3; time++) {
      const { status, body } = await ask('/briefs/nothing')
      expect([status, body.toString()]).toEqual([404, 'nothing here'])
    }
    pass(defaultLimits.believeMiss - 1)
    await ask('/briefs/nothing')
    expect(asked).toEqual(['/briefs/nothing'])
    pass(1)
    await ask('/briefs/nothing')
    expect(asked).toHaveLength(2)
  })

  it('that no page can have is not even looked for', async () => {
    const { asked, printer } = fakePrinter(fail)
    const { ask } = await startFront({ printer })
    for (const target of ['/wp-login.php/X', '/%C3%A9', `/${'a'.repeat(300)}`, '/.env', '/BRIEFS']) {
      expect((await ask(target)).status).toBe(404)
    }
    expect(new Set(asked)).toEqual(new Set(['/404']))
  })

  it('takes a bounded part of the memory', async () => {
    const { front, ask } = await startFront({ limits: { missBytes: 20_000 } })
    for (let index = 0; index < 300; index++) await ask(`/briefs/nothing-${index}`)
    expect(front.cachedBytes()).toBeGreaterThan(5_000)
    expect(front.cachedBytes()).toBeLessThanOrEqual(20_000)
  })
})

describe('a store that fails', () => {
  it('leaves what is in memory to readers, and tells', async () => {
    const { store } = await startFront()
    await store.put(address, pageOf('kept'), 'each')
    const state = { fails: false }
    const flaky = {
      ...store,
      getStamp: (where: string) => (state.fails ? Promise.reject(new Error('EIO')) : store.getStamp(where)),
    }
    const { ask, events, pass } = await startFront({ store: flaky })
    await ask(address)
    state.fails = true
    pass(defaultLimits.believePage)
    expect((await ask(address)).body.toString()).toBe('kept')
    expect((await ask('/briefs/other')).status).toBe(503)
    expect(events).toContainEqual({ event: 'store-failed', problem: 'Error: EIO' })
  })

  it('that does not answer is not waited for', async () => {
    const { store } = await startFront()
    const hanging = { ...store, getStamp: () => new Promise<null>(() => undefined) }
    const { ask } = await startFront({ store: hanging, limits: { storeTime: 50 } })
    expect((await ask(address)).status).toBe(503)
  })
})

describe('the printer over loopback', () => {
  it('is asked for the address, and its status is understood', async () => {
    const targets: string[] = []
    const statuses: Record<string, number> = { '/printed': 204, '/unknown': 404, '/broken': 500 }
    const url = await startServer((request, response) => {
      const target = new URL(request.url ?? '', 'http://printer')
      targets.push(request.url ?? '')
      response.writeHead(statuses[target.searchParams.get('address') ?? ''] ?? 400).end()
    })
    const askPrinter = createAskPrinter({ url, time: 60_000, asks: 4 })
    expect([await askPrinter('/printed'), await askPrinter('/unknown')]).toEqual(['printed', 'unknown'])
    await expect(askPrinter('/broken')).rejects.toThrow('the printer answered 500')
    expect(targets[0]).toBe('/print?address=%2Fprinted')
  })

  it('has so long and no longer, also when many wait for their turn', async () => {
    const heard: string[] = []
    const url = await startServer((request) => void heard.push(request.url ?? ''))
    const askPrinter = createAskPrinter({ url, time: 80, asks: 2 })
    const asked = await Promise.allSettled(Array.from({ length: 40 }, (_, index) => askPrinter(`/${index}`)))
    expect(asked.map(({ status }) => status)).toEqual(Array.from({ length: 40 }, () => 'rejected'))
    // Those who had waited long enough were given up before it was their turn.
    expect(heard.length).toBeLessThan(asked.length)
  })
})
