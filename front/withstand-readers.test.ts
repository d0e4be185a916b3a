import { once } from 'node:events'
import net from 'node:net'
import { describe, expect, it } from 'vitest'
import { pageOf } from './store/store-contract.test-data.ts'
import { fakePrinter, request, sendRaw, startFront } from './front-harness.test-data.ts'
import { defaultLimits } from './limits.ts'

const briefs = '/briefs/x'
const head = 'GET /briefs/x HTTP/1.1\r\nhost: x\r\n'

async function startWithBrief(limits: Parameters<typeof startFront>[0] = {}) {
  const started = await startFront(limits)
  await started.store.put(briefs, pageOf('a brief'), 'each')
  return started
}

describe('requests that go too far', () => {
  it.each([
    ['many header lines', `${head}${'a: b\r\n'.repeat(80)}\r\n`, 431],
    ['large headers', `${head}a: ${'b'.repeat(9_000)}\r\n\r\n`, 431],
    ['no host', 'GET /briefs/x HTTP/1.1\r\nconnection: close\r\n\r\n', 400],
    ['two hosts', `${head}Host: y\r\nconnection: close\r\n\r\n`, 400],
    ['a host that is none', 'GET /briefs/x HTTP/1.1\r\nhost: a/b\r\nconnection: close\r\n\r\n', 400],
    ['two hosts for the app', 'GET /admin HTTP/1.1\r\nhost: x\r\nhost: x\r\nconnection: close\r\n\r\n', 400],
    ['no HTTP', 'hello\r\n\r\n', 400],
    ['two lengths', `${head}content-length: 1\r\ncontent-length: 2\r\n\r\n`, 400],
    ['length and chunks', `${head}content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`, 400],
    ['a bare newline in a header', `${head}a: b\rc\r\n\r\n`, 400],
    ['a body that never ends', `${head}transfer-encoding: chunked\r\n\r\n5\r\nhello\r\n`, 200],
  ])('with %s are answered and closed', async (_, text, status) => {
    const { port, ask } = await startWithBrief()
    const answer = await sendRaw(port, text)
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(answer).toContain('content-security-policy: ')
    expect((await ask(briefs)).status).toBe(200)
  })

  it.each(['FOO / HTTP/1.1\r\nhost: x\r\n\r\n', 'hello\r\n\r\n'])(
    'are not blamed on an address that may be right: %j',
    async (text) => {
      const { port } = await startFront()
      expect(await sendRaw(port, text)).toMatch(/\r\n\r\nThis request cannot be read\.\n$/)
    },
  )

  it('are not taken for the answer to the request before them', async () => {
    const { store } = await startFront()
    const closed = Promise.withResolvers<null>()
    const printer = async () => {
      await closed.promise
      await store.put(briefs, pageOf('slow'), 'each')
      return 'printed' as const
    }
    const { port } = await startFront({ store, printer })
    expect(await sendRaw(port, `${head}\r\nrubbish\r\n\r\n`)).toBe('')
    closed.resolve(null)
  })

  it('keep a connection alive when nothing is wrong', async () => {
    const { port } = await startWithBrief({ limits: { keepAliveTime: 300 } })
    const answers = await sendRaw(port, `${head}\r\n${head}\r\n`)
    expect(answers.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(2)
    expect(answers.match(/a brief/g)).toHaveLength(2)
  })
})

describe('slow readers', () => {
  it('who do not send their request in time are told and dropped', async () => {
    const { port } = await startWithBrief({ limits: { headersTime: 100, requestTime: 200 } })
    expect(await sendRaw(port, head)).toMatch(/^HTTP\/1.1 408 /)
  })

  it('who do not take their answer are dropped', async () => {
    const { store, port } = await startFront({ limits: { answerTime: 150 } })
    const identity = Buffer.alloc(20_000_000, 'x')
    await store.put(briefs, { ...pageOf(''), bodies: { identity, gzip: null, br: null } }, 'each')
    const socket = net.connect(port, '127.0.0.1', () => socket.write(`${head}\r\n`))
    const closed = Promise.withResolvers<null>()
    socket
      .pause()
      .on('error', () => undefined)
      .on('close', () => closed.resolve(null))
    // Who does not read learns of the end by writing: an empty line before a request means nothing.
    const knocking = setInterval(() => socket.write('\r\n'), 20)
    await closed.promise
    clearInterval(knocking)
    expect(socket.bytesRead).toBeLessThan(identity.length)
  })

  it('never hold more connections than there may be', async () => {
    const { port } = await startWithBrief({ limits: { connections: 3 } })
    const sockets = Array.from({ length: 6 }, () => net.connect(port, '127.0.0.1'))
    for (const socket of sockets) socket.on('error', () => undefined).resume()
    await expect.poll(() => sockets.filter((socket) => socket.closed).length).toBe(3)
    for (const socket of sockets) socket.destroy()
  })
})

describe('a front under attack', () => {
  it('goes on giving a reader the right bytes, in bounded memory', async () => {
    const limits = { pageBytes: 40_000, missBytes: 40_000, readAddresses: 100 }
    const { front, store, port, ask } = await startWithBrief({ limits })
    for (let index = 0; index < 60; index++)
      await store.put(`/tags/t${index}`, pageOf(`tag ${index}`), 'later')
    await store.sync()
    const slow = Array.from({ length: 200 }, () =>
      net.connect(port, '127.0.0.1', function (this: net.Socket) {
        this.write('GET / HTTP/1.1\r\nho')
      }),
    )
    for (const socket of slow) socket.on('error', () => undefined)
    const state = { over: false, read: 0 }
    const reader = (async () => {
      while (!state.over) {
        const { status, body } = await ask(briefs)
        expect([status, body.toString()]).toEqual([200, 'a brief'])
        state.read++
      }
    })()
    const statuses = new Set<number>()
    const targets = hostileTargets(2_000)
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        for (let target = targets.pop(); target !== undefined; target = targets.pop()) {
          statuses.add((await request(port, target, {})).status)
          expect(front.cachedBytes()).toBeLessThanOrEqual(80_000)
        }
      }),
    )
    state.over = true
    await reader
    for (const socket of slow) socket.destroy()
    expect(state.read).toBeGreaterThan(20)
    expect([...statuses].sort()).toEqual([200, 308, 400, 404, 414])
  })
})

/** The same ones each time, from a seed (mulberry32). None has a character that Node's client refuses to send. */
function hostileTargets(count: number): string[] {
  let seed = 20260504
  const random = (below: number) => {
    seed = (seed + 0x6d2b79f5) | 0
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
  const parts = [
    '/',
    '//',
    '..',
    '.',
    '%2e',
    '%2f',
    '%5c',
    '%00',
    '%',
    '%ff',
    '\\',
    '?a=b',
    '.html',
    'index',
    'briefs',
    'x',
  ]
  const more = [
    'tags/t',
    '404',
    '.php',
    'wp-admin',
    '%C3%A9',
    '~',
    '<script>',
    "'--",
    'a'.repeat(2_100),
    '.gone',
    '.br',
  ]
  const all = [...parts, ...more]
  return Array.from({ length: count }, () => {
    if (random(5) === 0) return `/tags/t${random(60)}`
    return `/${Array.from({ length: random(10) }, () => all[random(all.length)]).join('')}`
  })
}

describe('stopping', () => {
  it('finishes what runs, takes nothing new, hands on the reads, and ends', async () => {
    const { store } = await startFront()
    const released = Promise.withResolvers<null>()
    const { asked, printer } = fakePrinter(async () => {
      await released.promise
      await store.put(briefs, pageOf('slow'), 'each')
      return 'printed' as const
    })
    const limits = { drainTime: 600_000, stopTime: 1_200_000 }
    const { front, ask, reads } = await startFront({ store, printer, limits })
    const running = ask(briefs)
    await expect.poll(() => asked).toEqual([briefs])
    const stopping = front.stop()
    await expect(ask(briefs)).rejects.toThrow('ECONNREFUSED')
    released.resolve(null)
    expect((await running).body.toString()).toBe('slow')
    await stopping
    expect(reads).toMatchObject([{ address: briefs, reads: 1 }])
  })

  it('does not wait for those who never finish, nor for reads nobody takes', async () => {
    const flushReads = () => new Promise<void>(() => undefined)
    const { front, port, ask } = await startWithBrief({
      flushReads,
      limits: { drainTime: 200, stopTime: 400 },
    })
    const slow = net.connect(port, '127.0.0.1', () => slow.write(head))
    const idle = net.connect(port, '127.0.0.1').on('error', () => undefined)
    await Promise.all([slow.on('error', () => undefined), idle].map((socket) => once(socket, 'connect')))
    // Connections are taken in their order.
    await ask(briefs)
    await front.stop()
    expect(defaultLimits.drainTime).toBeLessThan(defaultLimits.stopTime)
    expect(defaultLimits.stopTime).toBeLessThan(2_000)
  })
})
