import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { cacheControl, safetyHeaders } from './headers.ts'
import { moveTo, pageOf } from './store/store-contract.test-data.ts'
import { readAt, startFront } from './front-harness.test-data.ts'
import { defaultLimits } from './limits.ts'

const text = 'a brief with some text '.repeat(40)
const briefs = '/briefs/x'

async function startWithBrief() {
  const started = await startFront()
  await started.store.put(briefs, pageOf(text), 'each')
  return started
}

describe('a page', () => {
  it.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    [undefined, undefined, (body: Buffer) => body],
    ['gzip;q=0, br;q=0', undefined, (body: Buffer) => body],
  ])('is answered in the coding that %j allows', async (accept, coding, decompress) => {
    const { ask } = await startWithBrief()
    const { status, headers, body } = await ask(briefs, {
      headers: accept === undefined ? {} : { 'accept-encoding': accept },
    })
    expect([status, headers['content-encoding'], decompress(body).toString()]).toEqual([200, coding, text])
    expect(headers).toMatchObject({
      ...safetyHeaders,
      'content-length': String(body.length),
      'content-type': 'text/html; charset=utf-8',
      'cache-control': cacheControl.page,
      'last-modified': 'Mon, 04 May 2026 12:00:00 GMT',
      vary: 'accept-encoding',
    })
  })

  it.each([
    ['/favicon.ico', 'image/vnd.microsoft.icon'],
    ['/apple-touch-icon.png', 'image/png'],
    ['/apple-touch-icon-precomposed.png', 'image/png'],
  ])('that is an icon, %s, is answered as it is, as a picture', async (address, type) => {
    const { ask, store } = await startFront()
    const bodies = { identity: Buffer.from([0, 0, 1, 0]), gzip: null, br: null }
    await store.put(address, { ...pageOf(text), bodies }, 'each')
    const { status, headers, body } = await ask(address, { headers: { 'accept-encoding': 'br, gzip' } })
    expect([status, headers['content-type'], headers['content-encoding']]).toEqual([200, type, undefined])
    expect(body.equals(bodies.identity)).toBe(true)
  })

  it('is refused when the request allows no coding at all', async () => {
    const { ask } = await startWithBrief()
    expect((await ask(briefs, { headers: { 'accept-encoding': '*;q=0' } })).status).toBe(406)
  })

  it('has a strong tag for each coding, and 304 answers only its own', async () => {
    const { ask } = await startWithBrief()
    const get = (accept: string, headers: Record<string, string> = {}) =>
      ask(briefs, { headers: { 'accept-encoding': accept, ...headers } })
    const tags = await Promise.all(
      ['br', 'gzip', 'identity'].map(async (accept) => (await get(accept)).headers.etag ?? ''),
    )
    expect(new Set(tags).size).toBe(3)
    expect(tags.every((tag) => /^"[\w-]{22}"$/.test(tag))).toBe(true)
    const [br = '', gzip = ''] = tags
    const same = await get('br', { 'if-none-match': `W/"x", ${br}` })
    expect([same.status, same.body.length, same.headers.etag]).toEqual([304, 0, br])
    expect(same.headers).toMatchObject({ ...safetyHeaders, vary: 'accept-encoding' })
    expect((await get('br', { 'if-none-match': gzip })).status).toBe(200)
    const since = { 'if-modified-since': 'Mon, 04 May 2026 12:00:00 GMT' }
    expect((await get('br', since)).status).toBe(304)
    expect((await get('br', { ...since, 'if-none-match': '"x"' })).status).toBe(200)
  })

  it('has the same head for HEAD, and no body', async () => {
    const { ask } = await startWithBrief()
    const [get, head] = [await ask(briefs), await ask(briefs, { method: 'HEAD' })]
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' })
    expect([head.status, head.body.length]).toEqual([200, 0])
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'])(
    'cannot be asked with %s',
    async (method) => {
      const { ask } = await startWithBrief()
      const { status, headers } = await ask(briefs, { method })
      expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
      expect(headers).toMatchObject(safetyHeaders)
    },
  )

  it('shows a new print within 100 ms, and a withdrawal', async () => {
    const { store, ask, pass } = await startWithBrief()
    await ask(briefs)
    await store.put(briefs, pageOf('corrected'), 'each')
    pass(100)
    expect((await ask(briefs)).body.toString()).toBe('corrected')
    await store.put(briefs, pageOf('withdrawn because', { status: 410 }), 'each')
    pass(100)
    const { status, headers, body } = await ask(briefs, { headers: { 'if-none-match': '*' } })
    expect([status, body.toString()]).toEqual([410, 'withdrawn because'])
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
  })

  it('shows a new print while the clock stands still or is set back', async () => {
    const clock = { time: readAt.getTime() }
    const { store, ask, pass } = await startFront({ now: () => new Date((clock.time -= 60_000)) })
    await store.put(briefs, pageOf(text), 'each')
    await ask(briefs)
    await store.put(briefs, pageOf('corrected'), 'each')
    pass(100)
    expect((await ask(briefs)).body.toString()).toBe('corrected')
  })

  it('is looked up in the store at most every 10 ms, and once for many readers', async () => {
    const { store, front, ask, port } = await startWithBrief()
    const counts = { changes: 0, stamps: 0, gets: 0 }
    const counting = await startFront({
      store: {
        ...store,
        getChange: () => (counts.changes++, store.getChange()),
        getStamp: (address) => (counts.stamps++, store.getStamp(address)),
        get: (address) => (counts.gets++, store.get(address)),
      },
    })
    expect(port).not.toBe(counting.port)
    await Promise.all(Array.from({ length: 50 }, () => counting.ask(briefs)))
    expect(counts).toEqual({ changes: 1, stamps: 1, gets: 1 })
    const passing = [
      { time: 9, changes: 1 },
      { time: 1, changes: 2 },
      { time: 9, changes: 2 },
      { time: 1, changes: 3 },
    ]
    for (const { time, changes } of passing) {
      counting.pass(time)
      await Promise.all(Array.from({ length: 5 }, () => counting.ask(briefs)))
      expect(counts.changes).toBe(changes)
    }
    expect([counts.gets, counts.stamps, (await ask(briefs)).status, front.cachedBytes() > 0]).toEqual([
      1,
      1,
      200,
      true,
    ])
  })

  it('changes after a while even if a killed writer did not tell', async () => {
    const { store } = await startWithBrief()
    const silent = { ...store, getChange: () => Promise.resolve('none') }
    const { ask, pass } = await startFront({ store: silent })
    await ask(briefs)
    await store.put(briefs, pageOf('corrected'), 'each')
    pass(defaultLimits.believePage - 1)
    expect((await ask(briefs)).body.toString()).toBe(text)
    pass(1)
    expect((await ask(briefs)).body.toString()).toBe('corrected')
  })

  it('that moved is answered with 308 to its new address', async () => {
    const { store, ask } = await startWithBrief()
    await store.put('/briefs/old', moveTo(briefs), 'each')
    const { status, headers, body } = await ask('/briefs/old')
    expect([status, headers.location, body.toString()]).toEqual([308, briefs, `Moved to ${briefs}\n`])
  })

  it('in another form has the content type of that form', async () => {
    const { store, ask } = await startWithBrief()
    await store.put('/briefs/x.txt', pageOf('plain'), 'each')
    for (const address of ['/atom.xml', '/tags/ports/feed.xml', '/feed.json'])
      await store.put(address, pageOf('<feed/>'), 'each')
    expect((await ask('/briefs/x.txt')).headers['content-type']).toBe('text/plain; charset=utf-8')
    const types = ['/atom.xml', '/tags/ports/feed.xml', '/feed.json'].map(
      async (address) => (await ask(address)).headers['content-type'],
    )
    expect(await Promise.all(types)).toEqual([
      'application/atom+xml; charset=utf-8',
      'application/rss+xml; charset=utf-8',
      'application/feed+json; charset=utf-8',
    ])
  })
})

describe('an address', () => {
  it.each(['/briefs/x/', '//briefs//x', '/briefs/x.html', '/%62riefs/x', '/briefs/x?utm_source=mail'])(
    'written as %s is moved to its one form',
    async (target) => {
      const { ask } = await startWithBrief()
      const { status, headers } = await ask(target)
      expect([status, headers.location]).toEqual([308, briefs])
      expect(headers).toMatchObject({ ...safetyHeaders, 'cache-control': cacheControl.page })
    },
  )

  it.each(['/../x', '/a%2fb', '/a%5cb', '/a%00', '/%zz', '/%ff', '/x/%2e%2e/y', '/admin/%2e%2e/x'])(
    'like %s is refused without asking store or printer',
    async (target) => {
      const fail = () => Promise.reject(new Error('was asked'))
      const { store } = await startFront()
      const { ask, events } = await startFront({
        store: { ...store, get: fail, getStale: fail, getStamp: fail },
        printer: fail,
      })
      expect((await ask(target)).status).toBe(400)
      expect(events.filter(({ event }) => event.endsWith('failed'))).toEqual([])
    },
  )

  it('that is too long is refused', async () => {
    const { ask } = await startFront()
    const { status, headers } = await ask(`/${'a'.repeat(4_200)}`)
    expect(status).toBe(414)
    expect(headers).toMatchObject({ ...safetyHeaders, 'cache-control': 'no-store' })
  })
})

describe('an asset', () => {
  it('is compressed, tagged, and kept for ever', async () => {
    const { folder, ask } = await startFront()
    const css = 'body { color: black }\n'.repeat(50)
    writeFileSync(path.join(folder, 'reader.0123456789.css'), css)
    writeFileSync(path.join(folder, 'manifest.json'), '{}')
    for (let time = 0; time < 2; time++) {
      const { headers, body } = await ask('/assets/reader.0123456789.css', {
        headers: { 'accept-encoding': 'br' },
      })
      expect(brotliDecompressSync(body).toString()).toBe(css)
      expect(headers).toMatchObject({
        ...safetyHeaders,
        'cache-control': cacheControl.asset,
        'content-type': 'text/css; charset=utf-8',
      })
    }
    for (const file of ['manifest.json', 'reader.9876543210.css', '../x.0123456789.css', '']) {
      expect([400, 404, 308]).toContain((await ask(`/assets/${file}`)).status)
    }
  })
})

describe('health', () => {
  it('says that it lives, and whether the store can be reached', async () => {
    const { store, ask } = await startWithBrief()
    expect([(await ask('/healthz')).status, (await ask('/readyz')).status]).toEqual([200, 200])
    const broken = await startFront({
      store: { ...store, check: () => Promise.reject(new Error('gone')) },
    })
    expect([(await broken.ask('/healthz')).status, (await broken.ask('/readyz')).status]).toEqual([200, 503])
  })

  it('counts answers, and reads of pages that exist', async () => {
    const { front, ask, reads } = await startWithBrief()
    await ask(briefs, { headers: { 'accept-encoding': 'br' } })
    await ask(briefs)
    await ask(briefs, { method: 'HEAD' })
    await ask('/nothing')
    expect(front.printMetrics()).toContain('front_answers_total{status="2xx",coding="br"} 1\n')
    expect(front.printMetrics()).toContain('front_answers_total{status="4xx",coding="identity"} 1\n')
    expect(front.printMetrics()).toContain('front_answer_seconds_count 4\n')
    await front.stop()
    expect(reads).toEqual([{ address: briefs, day: '2026-05-04', reads: 2 }])
  })

  it('counts requests for a feed that brought nothing new, and the subscribers that a service speaks of', async () => {
    const { front, store, ask, reads, audiences } = await startWithBrief()
    const feed = '/tags/ports/feed.xml'
    await store.put(feed, pageOf('<rss/>'), 'each')
    const feedly = { 'user-agent': 'Feedly/1.0 (+http://www.feedly.com/fetcher.html; 12 subscribers)' }
    const { headers } = await ask(feed, { headers: feedly })
    expect((await ask(feed, { headers: { 'if-none-match': headers.etag ?? '' } })).status).toBe(304)
    await ask(briefs, { headers: feedly })
    await ask('/nothing/feed.xml', { headers: feedly })
    await front.stop()
    expect(reads).toContainEqual({ address: feed, day: '2026-05-04', reads: 2 })
    expect(audiences).toEqual([{ address: feed, day: '2026-05-04', service: 'Feedly', subscribers: 12 }])
  })
})
