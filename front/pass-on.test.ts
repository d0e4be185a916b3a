import type { IncomingHttpHeaders } from 'node:http'
import { mkdirSync, writeFileSync } from 'node:fs'
import net, { BlockList } from 'node:net'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { pageOf } from './store/store-contract.test-data.ts'
import { newFolder, request, sendRaw, startFront, startServer } from './front-harness.test-data.ts'

const lies = {
  'x-forwarded-for': '6.6.6.6',
  'x-forwarded-proto': 'https',
  'x-forwarded-host': 'lies.example',
  forwarded: 'for=6.6.6.6',
  'x-real-ip': '6.6.6.6',
  'x-middleware-subrequest': 'middleware',
  'x-nextjs-data': 'lies',
  'x-nonce': 'lies',
  'next-action': 'lies',
}

/** An app that tells what it was sent. */
function startApp() {
  return startServer((asked, response) => {
    let body = ''
    asked.on('data', (chunk: Buffer) => (body += chunk.toString()))
    asked.on('end', () => {
      response.writeHead(201, { 'set-cookie': ['a=1', 'b=2'], connection: 'x-hop, close', 'x-hop': '1' })
      response.end(JSON.stringify({ method: asked.method, url: asked.url, headers: asked.headers, body }))
    })
  })
}

interface Told {
  method: string
  url: string
  headers: IncomingHttpHeaders
  body: string
}

describe('the app', () => {
  const preview = `/preview/${'a'.repeat(43)}`
  it.each(['/admin', '/admin/briefs?sort=a%20b', '/api/x', '/_next/static/chunk.js?dpl=1', preview])(
    'gets %s as it was asked, and its answer is passed back',
    async (target) => {
      const { ask } = await startFront({ app: await startApp() })
      const { status, headers, body } = await ask(target, {
        method: 'POST',
        body: 'some text',
        headers: { host: 'site.example', connection: 'x-drop, close', 'x-drop': '1', cookie: 'c=1' },
      })
      const told = JSON.parse(body.toString()) as Told
      expect([status, told.method, told.url, told.body]).toEqual([201, 'POST', target, 'some text'])
      expect(told.headers).toMatchObject({ host: 'site.example', cookie: 'c=1' })
      expect(told.headers).not.toHaveProperty('x-drop')
      expect(headers['set-cookie']).toEqual(['a=1', 'b=2'])
      expect(headers).not.toHaveProperty('x-hop')
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff' })
    },
  )

  it('answers for the files of the app as small as can be, and asks the app for those it has not', async () => {
    const folder = newFolder()
    const script = 'const words = 1\n'.repeat(500)
    mkdirSync(path.join(folder, 'chunks'))
    writeFileSync(path.join(folder, 'chunks', '257mghfoz-7do.js'), script)
    const { ask } = await startFront({ app: await startApp(), appFiles: folder })
    const packed = { headers: { 'accept-encoding': 'gzip, br' } }
    const { status, headers } = await ask('/_next/static/chunks/257mghfoz-7do.js?dpl=1', packed)
    expect([status, headers['content-encoding'], headers['cache-control']]).toEqual([
      200,
      'br',
      'public, max-age=31536000, immutable',
    ])
    expect((await ask('/_next/static/chunks/257mghfoz-7do.js')).body.toString()).toBe(script)
    expect((await ask('/_next/static/chunks/another-name.js')).status).toBe(201)
  })

  const others = ['/administrator', '/apis', '/briefs/admin', '/preview', '/preview/a', '/previews']
  const ofNext = ['/_next', '/_next/image', '/_next/data/x/briefs.json', '/_next/x', '/_next/static']
  it.each([...others, ...ofNext])(
    'does not get %s, which is answered like any unknown address',
    async (target) => {
      const { ask, store } = await startFront({ app: await startApp() })
      await store.put('/404', pageOf('not found', { status: 404 }), 'each')
      const { status, headers, body } = await ask(target)
      const unknown = await ask('/no-such-page')
      expect([status, body.toString()]).toEqual([404, 'not found'])
      expect({ ...headers, date: '' }).toEqual({ ...unknown.headers, date: '' })
    },
  )

  it('does not get images to resize: they are moved as any address with a query', async () => {
    const { ask } = await startFront({ app: await startApp() })
    const { status, headers } = await ask('/_next/image?url=%2Fx.png&w=64&q=75')
    expect([status, headers.location]).toEqual([308, '/_next/image'])
  })

  it('hears nothing that a reader says of himself as a proxy would', async () => {
    const { ask } = await startFront({ app: await startApp() })
    const { body } = await ask('/api/x', { headers: { ...lies, host: 'site.example' } })
    const { headers } = JSON.parse(body.toString()) as Told
    expect(JSON.stringify(headers)).not.toMatch(/6\.6\.6\.6|lies|middleware/)
    expect(headers).toMatchObject({
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-proto': 'http',
      'x-forwarded-host': 'site.example',
      forwarded: 'for=127.0.0.1;host="site.example";proto=http',
    })
  })

  it('hears what a trusted proxy says, and its address after it', async () => {
    const trusted = new BlockList()
    trusted.addSubnet('127.0.0.0', 8)
    const { ask } = await startFront({ app: await startApp(), trusted })
    const { body } = await ask('/api/x', { headers: { ...lies, host: 'site.example' } })
    const { headers } = JSON.parse(body.toString()) as Told
    expect(headers).toMatchObject({
      'x-forwarded-for': '6.6.6.6, 127.0.0.1',
      'x-forwarded-proto': 'https',
      'x-forwarded-host': 'lies.example',
      forwarded: 'for=6.6.6.6, for=127.0.0.1;host="site.example";proto=http',
    })
    expect(headers).not.toHaveProperty('x-real-ip')
    expect(headers).not.toHaveProperty('x-middleware-subrequest')
  })

  it('gets a large body as a stream, and its large answer is passed on whole', async () => {
    const body = Buffer.alloc(3_000_000, 'x')
    const app = await startServer((asked, response) => asked.pipe(response))
    const { ask } = await startFront({ app })
    const chunked = { 'transfer-encoding': 'chunked' }
    for (const headers of [{}, chunked]) {
      expect((await ask('/api/x', { method: 'POST', body, headers })).body.equals(body)).toBe(true)
    }
  })

  it.each([
    ['with a length', { 'content-length': '9' }],
    ['in chunks', {}],
  ])('may answer %s before it has read a large body', async (_, headers) => {
    const app = await startServer((asked, response) => {
      // Its head is enough to refuse it.
      response.writeHead(413, headers).end(`${asked.method} no\n\n`)
    })
    const { ask, port } = await startFront({ app, limits: { drainBodyTime: 300 } })
    const body = Buffer.alloc(20_000_000, 'x')
    for (const coding of [{}, { 'transfer-encoding': 'chunked' }]) {
      const answer = await ask('/admin', { method: 'POST', body, headers: { ...coding } })
      expect([answer.status, answer.body.toString()]).toEqual([413, 'POST no\n\n'])
      expect(answer.headers.connection).toBe('close')
    }
    // One who never sends the rest gets the answer as well, and the connection is closed.
    const unfinished = await sendRaw(port, 'POST /admin HTTP/1.1\r\nhost: x\r\ncontent-length: 99\r\n\r\nx')
    expect(unfinished).toMatch(/^HTTP\/1.1 413 [^]*POST no/)
  })

  it('that is down leaves a page that says so, and pages go on', async () => {
    const { ask, events } = await startFront()
    const { status, headers, body } = await ask('/admin')
    expect([status, headers['retry-after'], headers['x-content-type-options']]).toEqual([502, '5', 'nosniff'])
    expect(body.toString()).toContain('desk cannot be reached')
    expect(events.some(({ event }) => event === 'app-failed')).toBe(true)
    expect((await ask('/healthz')).status).toBe(200)
  })

  it('that does not answer in time is given up', async () => {
    const { ask } = await startFront({ app: await startServer(() => undefined), limits: { appTime: 60 } })
    expect((await ask('/admin')).status).toBe(504)
  })

  it('that breaks off leaves no answer that looks whole', async () => {
    const app = await startServer((_, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('half', () => response.destroy())
    })
    const { port } = await startFront({ app })
    await expect(request(port, '/admin', {})).rejects.toThrow()
  })

  it('is not asked any more when the reader has gone', async () => {
    const closed = Promise.withResolvers<null>()
    const app = await startServer((asked) => {
      asked.socket.once('close', () => closed.resolve(null))
      reader.destroy()
    })
    const { port } = await startFront({ app })
    const reader = net.connect(port, '127.0.0.1', () =>
      reader.write('GET /admin HTTP/1.1\r\nhost: x\r\n\r\n'),
    )
    await closed.promise
  })
})
