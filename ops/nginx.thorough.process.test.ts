import { chmodSync, existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import http from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startLibraryServer } from '#e2e/fixtures/library-server.ts'
import { safetyHeaders } from '#front/headers.ts'
import { renderNginxConf } from '#front/hosts/render-nginx-conf.ts'
import { createFolderStore } from '#front/store/folder/folder-store.ts'
import { openDatabase } from '#server/db/database.ts'
import { listAllAddresses } from './testing/list-all-addresses.ts'
import { findFreePort } from '#server/postgres/find-free-port.ts'
import { buildSite } from './build/build.ts'
import { placeStore } from '#press/place-store.ts'
import { serveSite } from './run/serve-site.ts'
import { waitUntilPrinted } from './testing/wait-until-printed.ts'
import { findNginx, startNginx } from './testing/start-nginx.ts'
import { listAssets, type SiteAssets } from '#press/site-assets.ts'

const build = '.build/test'
const found = findNginx()
const ports = { front: 0, nginx: 0 }
/** Without its module nginx answers those who ask for brotli in another coding than the front. */
const known = (codings: readonly string[]) =>
  codings.filter((coding) => found?.brotli === true || !/\bbr\b/i.test(coding))
const held = { addresses: [] as string[], store: '' }
const undo: (() => Promise<void>)[] = []
let stopSite: () => Promise<void> = () => Promise.resolve()

/** What readers and caches go by. Tags differ: nginx makes them of time and length. */
const compared = [
  ...Object.keys(safetyHeaders),
  'cache-control',
  'content-type',
  'content-encoding',
  'content-length',
  'vary',
  'location',
  'last-modified',
  'allow',
  'accept-ranges',
  'x-served',
]

interface Ask {
  address: string
  method?: string
  headers?: Record<string, string>
}

async function ask(port: number, { address, method = 'GET', headers = {} }: Ask) {
  const { promise, resolve, reject } = Promise.withResolvers<http.IncomingMessage>()
  http
    .request({ port, host: '127.0.0.1', path: address, method, headers, agent: false }, resolve)
    .on('error', reject)
    .end()
  const response = await promise
  const body = await buffer(response)
  const said = Object.fromEntries(compared.map((name) => [name, response.headers[name]]))
  return { status: response.statusCode ?? 0, body: body.toString('latin1'), said, all: response.headers }
}

/** Status, bytes and headers are the same from both. */
async function expectSame(request: Ask): Promise<number> {
  // One after the other: the front has a page printed, and nginx finds it.
  const front = await ask(ports.front, request)
  const nginx = await ask(ports.nginx, request)
  // Of what is an error in its eyes nginx tells no time.
  const untold = nginx.status === 410 ? { 'last-modified': '' } : {}
  const told = ({ status, said }: typeof front) => ({ ...request, status, said: { ...said, ...untold } })
  expect(told(nginx)).toEqual(told(front))
  // Whole pages are no help in a report.
  expect(nginx.body === front.body, `${request.address} has the same bytes`).toBe(true)
  return nginx.status
}

function count(statuses: readonly number[]): Record<number, number> {
  return Object.fromEntries(
    [...new Set(statuses)].map((status) => [status, statuses.filter((one) => one === status).length]),
  )
}

describe.skipIf(found === null)('nginx in front of the front', () => {
  beforeAll(async () => {
    await buildSite(build)
    const library = await startLibraryServer()
    undo.push(() => library.stop())
    const databaseUrl = await library.copy()
    const stores = mkdtempSync(path.join(os.tmpdir(), 'worldwidewatchers-site-'))
    undo.push(() => rm(stores, { recursive: true }))
    chmodSync(stores, 0o755)
    ports.front = await findFreePort()
    ports.nginx = await findFreePort()
    const site = await serveSite({
      deskSecret: 'a secret that is long enough for tests',
      build,
      port: ports.front,
      databaseUrl,
      stores,
      log: () => undefined,
      say: (text) => void process.stderr.write(text),
    })
    stopSite = site.stop
    // A page that is not printed in time is answered with 503, by which nothing could be compared.
    await waitUntilPrinted(databaseUrl)
    held.store = await placeStore(stores, databaseUrl)
    const db = openDatabase(databaseUrl)
    held.addresses = await listAllAddresses(db)
    await db.$disconnect()
    const conf = renderNginxConf({
      listen: [`127.0.0.1:${ports.nginx}`],
      names: [],
      store: held.store,
      include: null,
      assets: path.resolve(build, 'assets'),
      frontPort: ports.front,
      brotli: found?.brotli ?? false,
    })
    const nginx = await startNginx(conf)
    undo.push(nginx.stop)
    // Nor one that is printed when it is asked for, and takes a busy machine longer than a reader waits.
    for (const address of held.addresses)
      while ((await ask(ports.front, { address })).status === 503) await pause(1_000)
  })

  afterAll(async () => {
    await stopSite()
    for (const work of undo.toReversed()) await work()
  })

  it.each(known(['br', 'gzip, deflate, br, zstd', 'gzip', 'identity', '']))(
    'says of every address what the front says, in coding %j',
    async (coding) => {
      const headers = coding === '' ? {} : { 'accept-encoding': coding }
      const statuses: number[] = []
      for (const address of held.addresses) statuses.push(await expectSame({ address, headers }))
      // Of the withdrawn and the renamed brief the page and its three other forms, and the page for what is not there.
      expect(count(statuses)).toMatchObject({ 308: 12, 404: 1, 410: 6 })
      expect(statuses.length).toBeGreaterThan(100)
    },
  )

  it('serves assets as the front does', async () => {
    const assets = listAssets(JSON.parse(readFileSync(`${build}/assets/manifest.json`, 'utf8')) as SiteAssets)
    expect(assets.length).toBeGreaterThan(15)
    for (const address of assets) {
      for (const coding of known(['br', 'gzip', 'identity'])) {
        expect(await expectSame({ address, headers: { 'accept-encoding': coding } })).toBe(200)
      }
    }
  })

  it.each([
    '/nothing/here',
    '/briefs',
    '/assets/manifest.json',
    '/assets/x.0123456789.css',
    '/assets/',
    '/briefs/dam-at-grauwald.gone.html',
    '/briefs/dam-at-grauwald.gone',
    '/briefs/tunnel-news.moved',
    '/briefs/port-of-exmere.html',
    '/briefs/port-of-exmere.html.br',
    '/briefs/port-of-exmere.txt.gz',
    '/briefs/port-of-exmere/',
    '//briefs/port-of-exmere',
    '/briefs/port-of-exmere?utm_source=x',
    '/briefs/dam-at-grauwald/',
    '/%62riefs/port-of-exmere',
    '/briefs/%2e%2e/why',
    '/index',
    '/index.html',
    '/briefs/index',
    '/.none',
    '/.none.html',
    '/404.html',
    '/Briefs/x',
    '/healthz',
    '/why%2f',
    '/?',
    `/${'a/'.repeat(600)}a`,
    `/${'a'.repeat(3_000)}`,
  ])('says of %s what the front says', async (address) => {
    await expectSame({ address })
  })

  it.each(
    known(['*', '*;q=0', 'gzip;q=0, br;q=0', 'br;q=0.1, gzip', 'x-gzip', 'BR', 'identity;q=0', 'br,gzip']),
  )('answers in the coding that the front would answer %j in', async (coding) => {
    for (const address of ['/why', '/briefs/dam-at-grauwald', '/feed.atom'])
      await expectSame({ address, headers: { 'accept-encoding': coding } })
  })

  it('answers HEAD and ranges as the front does, and passes on what is no read', async () => {
    for (const address of ['/', '/briefs/dam-at-grauwald', '/briefs/tunnel-news']) {
      await expectSame({ address, method: 'HEAD' })
      await expectSame({ address, headers: { range: 'bytes=0-9' } })
      await expectSame({ address, headers: { 'if-match': '"other"' } })
      await expectSame({ address, headers: { 'if-unmodified-since': 'Mon, 01 Jan 2001 00:00:00 GMT' } })
      expect(await expectSame({ address, method: 'POST' })).toBe(405)
    }
  })

  it('knows what a reader has already, by its tag and by time', async () => {
    const { all } = await ask(ports.nginx, { address: '/why' })
    for (const headers of [
      { 'if-none-match': all.etag ?? '' },
      { 'if-modified-since': all['last-modified'] ?? '' },
    ]) {
      const again = await ask(ports.nginx, { address: '/why', headers })
      expect([again.status, again.body]).toEqual([304, ''])
      expect(again.all).toMatchObject(safetyHeaders)
    }
  })

  it('passes a page that waits to be printed anew on to the front, which has it printed', async () => {
    const [address, file] = [
      '/briefs/port-of-exmere',
      path.join(held.store, 'fresh/briefs/port-of-exmere.html'),
    ]
    const before = await ask(ports.nginx, { address })
    const store = createFolderStore({ root: held.store })
    await store.markStale([address])
    expect(existsSync(file)).toBe(false)
    // The front believes its memory for a moment.
    const printed = async () => {
      const after = await ask(ports.nginx, { address })
      expect([after.status, after.body === before.body]).toEqual([200, true])
      return existsSync(file)
    }
    await expect.poll(printed).toBe(true)
    expect(readFileSync(file).toString('latin1') === before.body).toBe(true)
  })

  it('says safely what it has to say itself', async () => {
    const { status, all, body } = await ask(ports.nginx, { address: '/%' })
    expect([status, body]).toEqual([400, 'This address is not valid.'])
    expect(all).toMatchObject({ ...safetyHeaders, 'cache-control': 'no-store' })
  })

  it('goes on with pages and notices when the rest of the site is down', async () => {
    const before = new Map<string, string>()
    const files = held.addresses.filter((address) => address !== '/404')
    for (const address of files) before.set(address, (await ask(ports.nginx, { address })).body)
    await stopSite()
    const statuses: number[] = []
    for (const address of files) {
      const { status, body, all } = await ask(ports.nginx, { address })
      statuses.push(status)
      if (status !== 503) expect(body === before.get(address), `${address} ${status}`).toBe(true)
      else expect(all).toMatchObject({ ...safetyHeaders, 'cache-control': 'no-store', 'retry-after': '5' })
    }
    // Where a renamed brief went stands in files nginx cannot read.
    expect(count(statuses)).toEqual({ 200: files.length - 18, 410: 6, 503: 12 })
  })
})
