import net from 'node:net'
import { text } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { createAskSearch, type FoundAnswer } from './answers/ask-printer.ts'
import { readAt, sendRaw, startFront, startServer } from './front-harness.test-data.ts'

const found: FoundAnswer = {
  status: 200,
  location: null,
  contentType: 'text/html; charset=utf-8',
  body: Buffer.from('<p>Two briefs'),
  madeAt: readAt,
}

/** A front whose searches are answered with what they were. */
async function startSearching() {
  const targets: string[] = []
  const searcher = (target: string) => {
    targets.push(target)
    return Promise.resolve(found)
  }
  return { ...(await startFront({ searcher })), targets }
}

describe('a search', () => {
  it('is asked with its query as it came, and kept nowhere', async () => {
    const { ask, targets } = await startSearching()
    const answer = await ask('/search?q=drag+trail&page=2')
    expect([answer.status, answer.body.toString()]).toEqual([200, '<p>Two briefs'])
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(answer.headers['x-robots-tag']).toBe('noindex')
    await ask('/search/feed.xml?q=%22drag%20trail%22')
    await ask('/search?q=drag+trail&page=2')
    expect(targets).toEqual([
      '/search?q=drag+trail&page=2',
      '/search/feed.xml?q=%22drag%20trail%22',
      '/search?q=drag+trail&page=2',
    ])
  })

  it('is compressed, and not sent to those who have it', async () => {
    const { ask } = await startSearching()
    const packed = await ask('/search?q=x', { headers: { 'accept-encoding': 'gzip' } })
    expect(gunzipSync(packed.body).toString()).toBe('<p>Two briefs')
    const tag = String((await ask('/search?q=x')).headers.etag)
    expect((await ask('/search?q=x', { headers: { 'if-none-match': tag } })).status).toBe(304)
  })

  it('without a query is the page with the form, and elsewhere a query says nothing', async () => {
    const { ask, targets } = await startSearching()
    expect((await ask('/search')).status).toBe(404)
    expect((await ask('/briefs?q=x')).headers.location).toBe('/briefs')
    expect((await ask('/search/deeper/feed.xml?q=x')).headers.location).toBe('/search/deeper/feed.xml')
    expect((await ask('/?q=x')).headers.location).toBe('/')
    expect(targets).toEqual([])
  })

  it.each([
    ['as long as two pages', 'tug '.repeat(1_250)],
    ['of ten thousand characters', 'tug '.repeat(2_500)],
    ['of ten thousand characters in another script', 'буксир '.repeat(1_500)],
    ['of two thousand alternatives', 'tug OR '.repeat(2_000)],
  ])('%s is asked with its beginning, and for the same page', async (_, words) => {
    const { ask, targets } = await startSearching()
    const target = `/search?${new URLSearchParams({ page: '2', q: words }).toString()}`
    const first = await ask(target)
    const answer = first.status === 303 ? await ask(first.headers.location ?? '') : first
    expect(answer.status).toBe(200)
    const short = new URLSearchParams({ q: words.slice(0, 400), page: '2' })
    expect(targets).toEqual([`/search?${short.toString()}`])
  })

  it.each([
    ['/search/?q=drag+trail', '/search?q=drag+trail'],
    ['/search.html?q=a&page=2', '/search?q=a&page=2'],
    ['//search/atom.xml/?q=a', '/search/atom.xml?q=a'],
    ['/opml.xml/?feed=%2Ftags%2Fports', '/opml.xml?feed=%2Ftags%2Fports'],
  ])('at %s is moved with all that was asked', async (target, location) => {
    const { ask, targets } = await startSearching()
    const answer = await ask(target)
    expect([answer.status, answer.headers.location, targets]).toEqual([308, location, []])
  })

  it.each(['/search', '/search/atom.xml', '/api/v1/search'])(
    'at %s may have three hundred characters of any script',
    async (path) => {
      const { ask, targets } = await startSearching()
      const target = `${path}?q=${encodeURIComponent('ท่าเรือ'.repeat(50).slice(0, 300))}&sort=newest`
      expect((await ask(target)).status).toBe(200)
      expect(targets).toEqual([target])
    },
  )

  it('whose feed is asked for with a whole text is asked with its beginning', async () => {
    const { ask, targets } = await startSearching()
    expect((await ask(`/search/feed.json?q=${'tug+'.repeat(1_250)}`)).status).toBe(200)
    expect(targets).toEqual([`/search/feed.json?q=${'tug+'.repeat(100)}`])
  })

  it('with a whole text is one in the right form of its address only, and leads to nothing else', async () => {
    const { ask, port, targets } = await startSearching()
    const query = `q=${'tug+'.repeat(1_250)}`
    for (const hostile of [
      '/search/../api/v1/briefs',
      '/search/%2e%2e/api/v1/briefs',
      '/search/..%2fapi/v1/briefs',
    ]) {
      const raw = `GET ${hostile}?${query} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`
      expect(await sendRaw(port, raw)).toMatch(/^HTTP\/1\.1 414 /)
    }
    expect(targets).toEqual([])
    expect((await ask(`/search//feed.json?${query}`)).status).toBe(200)
    expect(targets).toEqual([`/search/feed.json?q=${'tug+'.repeat(100)}`])
  })

  it('that arrives in parts and is too long is asked with its beginning, too', async () => {
    const { port } = await startSearching()
    const socket = net.connect(port, '127.0.0.1')
    socket.write('GET /search?q=tug+boat')
    // A part of its own: the next one is written when this one has gone out.
    await new Promise((resolve) => setTimeout(resolve, 50))
    socket.write(`${'+tug'.repeat(3_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`)
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 303 [^]*\r\nlocation: \/search\?q=tug\+boat/)
  })

  it('with a head that is too large without it is refused', async () => {
    const { port, targets } = await startSearching()
    const head = `GET /briefs HTTP/1.1\r\nHost: x\r\nCookie: ${'x'.repeat(20_000)}\r\n\r\n`
    expect(await sendRaw(port, head)).toMatch(/^HTTP\/1\.1 431 /)
    expect(await sendRaw(port, `POST /search?q=${'x'.repeat(20_000)} HTTP/1.1\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431 /,
    )
    expect(targets).toEqual([])
  })

  it('that is not written as addresses are is refused', async () => {
    const { port } = await startSearching()
    const raw = 'GET /search?q=\u00e9 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'
    expect(await sendRaw(port, raw)).toMatch(/^HTTP\/1\.1 400 /)
  })

  it('that cannot be answered says so, by the page for it where there is one', async () => {
    const searcher = () => Promise.reject(new Error('the printer answered 503'))
    const { ask, store, events } = await startFront({ searcher })
    const plain = await ask('/search?q=x')
    expect([plain.status, plain.headers['content-type']]).toEqual([503, 'text/plain; charset=utf-8'])
    const bodies = { identity: Buffer.from('<h1>Not now</h1>'), gzip: null, br: null }
    await store.put('/search/unavailable', { status: 200, lastModified: readAt, bodies }, 'each')
    const answer = await (await startFront({ searcher, store })).ask('/search?q=x')
    expect([answer.status, answer.body.toString()]).toEqual([503, '<h1>Not now</h1>'])
    expect([answer.headers['retry-after'], answer.headers['cache-control']]).toEqual(['2', 'no-store'])
    expect(events.map(({ event }) => event)).toContain('search-failed')
    expect(JSON.stringify(events)).not.toContain('q=x')
  })
})

describe('the printer', () => {
  it('is asked for so many searches at once and no more', async () => {
    const waiting: (() => void)[] = []
    const url = await startServer((_, response) => {
      waiting.push(() => void response.writeHead(200).end('found'))
    })
    const askSearch = createAskSearch({ url, time: 60_000, asks: 2 })
    const first = [askSearch('/search?q=1'), askSearch('/search?q=2')]
    await expect(askSearch('/search?q=3')).rejects.toThrow('too many searches at once')
    while (waiting.length < 2) await new Promise((resolve) => setTimeout(resolve, 5))
    for (const answer of waiting) answer()
    expect((await Promise.all(first)).map((said) => said !== 'unknown' && said.body.toString())).toEqual([
      'found',
      'found',
    ])
    const again = askSearch('/search?q=4')
    while (waiting.length < 3) await new Promise((resolve) => setTimeout(resolve, 5))
    waiting[2]?.()
    expect(await again).not.toBe('unknown')
  })
})
