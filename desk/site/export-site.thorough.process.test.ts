import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { startLibraryServer, type LibraryServer } from '#e2e/fixtures/library-server.ts'
import { runDesk, type DeskAnswer } from '#e2e/fixtures/run-desk.ts'
import { request } from '#front/front-harness.test-data.ts'
import { hasCaddy, startCaddy } from '#ops/testing/start-caddy.ts'
import { findNginx, startNginx } from '#ops/testing/start-nginx.ts'
import { assetHeaders, pageHeaders } from '#front/headers.ts'
import { getContentType } from '#front/store/content-types.ts'
import { toFilePath } from '#front/store/file-path.ts'
import { openDatabase } from '#server/db/database.ts'
import { listAllAddresses } from '#ops/testing/list-all-addresses.ts'
import { findFreePort } from '#server/postgres/find-free-port.ts'

const place = path.join(mkdtempSync(path.join(os.tmpdir(), 'worldwidewatchers-export-')), 'a folder')
const site = path.join(place, 'site')
const forms = ['', '.json', '.md', '.txt', '/card.png', '/history']
const gone = forms.map((form) => `/briefs/dam-at-grauwald${form}`)
const moved = forms.map((form) => [`/briefs/tunnel-news${form}`, `/briefs/tunnel-at-unterberg${form}`])
/** Where feeds used to be. */
const movedFeeds = [
  '',
  ...[
    'counter-terrorism',
    'cybersecurity',
    'information-operations',
    'national-security-threats',
    'regional-stability',
  ].map((category) => `/categories/${category}`),
].map((place) => [`${place}/feed.atom`, `${place}/atom.xml`])
const nginxFound = findNginx()
const held: { server?: LibraryServer; url: string; addresses: string[]; told?: DeskAnswer } = {
  url: '',
  addresses: [],
}

beforeAll(async () => {
  held.server = await startLibraryServer()
  held.url = await held.server.copy()
  const db = openDatabase(held.url)
  held.addresses = await listAllAddresses(db)
  await db.$disconnect()
  held.told = await exportSite(held.url)
})

afterAll(async () => {
  await held.server?.stop()
  rmSync(path.dirname(place), { recursive: true })
})

/** For the nginx that there is. */
const exportSite = (url: string) =>
  runDesk(url, ['export-site', ...(nginxFound?.brotli === false ? ['--no-brotli'] : []), place])
const isCopy = (file: string) => /\.(?:br|gz)$/.test(file)
const files = () => globSync('**/*', { cwd: site }).filter((file) => statSync(path.join(site, file)).isFile())

describe('desk export-site', () => {
  it('says where it is, how far it came and what it made', () => {
    expect(held.told).toMatchObject({ code: 0, said: `${site}\n` })
    const all = held.addresses.length
    expect(held.told?.complained).toContain(`${all} of ${all} addresses printed\n`)
    const counts = { addresses: all, pages: all - 18, gone: 6, moved: 12 }
    expect(held.told?.complained).toContain(`${all} addresses: ${all - 18} pages, 6 withdrawn, 12 moved.\n`)
    expect(JSON.parse(readFileSync(path.join(place, 'export.json'), 'utf8'))).toMatchObject(counts)
    expect(readdirSync(path.dirname(place))).toEqual(['a folder'])
  })

  it('has one file for each address, but for other forms of what was withdrawn or renamed', () => {
    const without = new Set(
      [...gone, ...[...moved, ...movedFeeds].map(([from]) => from)].filter((address) =>
        /\.\w+$/.test(address ?? ''),
      ),
    )
    const pages = held.addresses.filter((address) => !without.has(address)).map(toFilePath)
    const found = files().filter((file) => !file.startsWith('assets/') && !file.startsWith('_'))
    const description = 'api/v1/openapi.json'
    expect(found.filter((file) => !isCopy(file)).toSorted()).toEqual([...pages, description].toSorted())
    expect(files().filter((file) => file.startsWith('assets/') && !isCopy(file))).toHaveLength(20)
  })

  it('has the copies of each text beside it, of the same content and time', () => {
    const texts = files().filter(
      (file) => !isCopy(file) && !file.startsWith('_') && !/\.(?:woff2|png|ico)$/.test(file),
    )
    expect(files().filter(isCopy).toSorted()).toEqual(
      texts.flatMap((file) => [`${file}.br`, `${file}.gz`]).toSorted(),
    )
    expect(texts.length).toBeGreaterThan(100)
    for (const file of texts.map((name) => path.join(site, name))) {
      const text = readFileSync(file)
      expect(brotliDecompressSync(readFileSync(`${file}.br`)).equals(text), file).toBe(true)
      expect(gunzipSync(readFileSync(`${file}.gz`)).equals(text), file).toBe(true)
      const times = ['', '.br', '.gz'].map((copy) => statSync(`${file}${copy}`).mtimeMs)
      expect(new Set(times).size, file).toBe(1)
    }
  })

  it('leads readers on without rules, and says so where something was withdrawn', () => {
    const page = readFileSync(path.join(site, 'briefs/tunnel-news.html'), 'utf8')
    expect(page).toContain('<a href="/briefs/tunnel-at-unterberg">')
    expect(page).toContain('<link rel="canonical" href="https://watch.example/briefs/tunnel-at-unterberg"/>')
    expect(page).not.toContain('<script')
    expect(readFileSync(path.join(site, 'briefs/dam-at-grauwald.html'), 'utf8')).toContain(
      'has retracted its report',
    )
  })

  it('carries what machines read', () => {
    const read = (file: string) => readFileSync(path.join(site, file), 'utf8')
    expect(read('sitemap.xml')).toContain('<loc>https://watch.example/sitemaps/pages.xml</loc>')
    expect(read('robots.txt')).toContain('Sitemap: https://watch.example/sitemap.xml\n')
    expect(read('llms.txt')).toMatch(/^# /)
    expect(read('manifest.webmanifest')).toContain('"start_url": "/"')
    const icon = readFileSync(path.join(site, 'favicon.ico'))
    expect([icon.readUInt16LE(2), icon.readUInt16LE(4)]).toEqual([1, 3])
    for (const name of ['apple-touch-icon', 'apple-touch-icon-precomposed']) {
      const touchIcon = readFileSync(path.join(site, `${name}.png`))
      expect([touchIcon.readUInt32BE(16), touchIcon.readUInt32BE(20)], name).toEqual([180, 180])
    }
    const card = readFileSync(path.join(site, 'briefs/tunnel-at-unterberg/card.png'))
    expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([1200, 630])
    expect(read('briefs/tunnel-at-unterberg.html')).toContain(
      '<meta property="og:image" content="https://watch.example/briefs/tunnel-at-unterberg/card.png"/>',
    )
  })

  it('tells other hosts where renamed pages went', () => {
    const lines = readFileSync(path.join(site, '_redirects'), 'utf8').trim().split('\n')
    expect(lines.toSorted()).toEqual(
      [...moved, ...movedFeeds].map(([from, to]) => `${from} ${to} 301`).toSorted(),
    )
    expect(readFileSync(path.join(site, '_headers'), 'utf8')).toContain(
      `/assets/*\n  cache-control: ${assetHeaders['cache-control']}\n`,
    )
  })

  it('says on its page for searches that it cannot be searched', () => {
    const page = readFileSync(path.join(site, 'search.html'), 'utf8')
    expect(page).toContain('<h1>This copy of the site cannot be searched</h1>')
    expect(page).toContain('href="/archive"')
  })

  it('has no link that leads nowhere', async () => {
    const server = await serveFiles()
    const broken: string[] = []
    const links = new Set<string>()
    for (const file of files().filter((name) => name.endsWith('.html'))) {
      const text = readFileSync(path.join(site, file), 'utf8')
      for (const [, link = ''] of text.matchAll(/(?:href|src)="(\/[^"#]*)/g)) links.add(link)
    }
    expect(links).toContain('/api/v1/openapi.json')
    for (const link of links) if ((await fetch(`${server.url}${link}`)).status !== 200) broken.push(link)
    server.close()
    expect(broken).toEqual([])
    expect(links.size).toBeGreaterThan(50)
  })

  it('refuses a folder with files of somebody else, and leaves them', async () => {
    const other = path.join(path.dirname(place), 'other')
    mkdirSync(other)
    writeFileSync(path.join(other, 'letter.txt'), 'Dear')
    const { code, complained } = await runDesk(held.url, ['export-site', other])
    expect([code, complained]).toEqual([
      1,
      `${other} holds files that this command did not make. Nothing was changed; name another folder.\n`,
    ])
    expect(readdirSync(other)).toEqual(['letter.txt'])
    rmSync(other, { recursive: true })
  })

  it('replaces what it made, and what killed exports left', async () => {
    const left = `${place}.new-4194305`
    mkdirSync(left)
    writeFileSync(path.join(site, 'old.html'), 'old')
    expect((await exportSite(held.url)).code).toBe(0)
    expect([existsSync(path.join(site, 'old.html')), existsSync(left)]).toEqual([false, false])
    expect(files().length).toBeGreaterThan(100)
  })

  it('keeps the old folder when the pages cannot be printed', async () => {
    const before = readFileSync(path.join(place, 'export.json'), 'utf8')
    const broken = new URL(await (held.server?.copy() ?? ''))
    const db = openDatabase(broken.href)
    await db.$executeRawUnsafe('alter table briefs rename to no_briefs')
    await db.$disconnect()
    const { code } = await runDesk(broken.href, ['export-site', place])
    expect(code).toBe(1)
    expect(readFileSync(path.join(place, 'export.json'), 'utf8')).toBe(before)
    expect(readdirSync(path.dirname(place))).toEqual(['a folder'])
  })
})

describe('the rules', () => {
  it.skipIf(nginxFound === null)('for nginx give every address its status and its copies', async () => {
    const port = await findFreePort()
    const conf = readFileSync(path.join(place, 'nginx.conf'), 'utf8')
    const nginx = await startNginx(conf.replace('listen 80;', `listen 127.0.0.1:${port};`))
    onTestFinished(nginx.stop)
    await expectStatuses(`http://127.0.0.1:${port}`)
    await expectCopies(port, nginxFound?.brotli === true ? ['br', 'gzip'] : ['gzip'])
  })

  it.skipIf(!hasCaddy())('for Caddy give every address its status and its copies', async () => {
    const port = await findFreePort()
    const url = `http://127.0.0.1:${port}`
    const caddy = await startCaddy(readFileSync(path.join(place, 'Caddyfile'), 'utf8'), url)
    onTestFinished(caddy.stop)
    await expectStatuses(url)
    await expectCopies(port, ['br', 'gzip'])
  })
})

async function expectStatuses(url: string): Promise<void> {
  const ask = (address: string) => fetch(`${url}${address}`, { redirect: 'manual' })
  const targets = new Map([...moved, ...movedFeeds].map(([from = '', to = '']) => [from, to]))
  expect(held.addresses.length).toBeGreaterThan(100)
  expect(gone).toHaveLength(6)
  for (const address of [...held.addresses, '/nothing/here', '/_redirects']) {
    const answer = await ask(address)
    expect([address, answer.status, answer.headers.get('location')]).toEqual([
      address,
      toStatus(address),
      targets.get(address) ?? null,
    ])
    expect(Object.fromEntries(answer.headers)).toMatchObject(pageHeaders)
    if (answer.status === 200)
      expect([address, answer.headers.get('content-type')]).toEqual([address, getContentType(address, 200)])
  }
  for (const address of gone) expect(await (await ask(address)).text()).toContain('has retracted its report')
  expect((await ask('/why.html')).headers.get('location')).toBe('/why')
  expect((await ask('/index.html')).headers.get('location')).toBe('/')
  const [asset = ''] = readdirSync(path.join(site, 'assets'))
  expect(Object.fromEntries((await ask(`/assets/${asset}`)).headers)).toMatchObject(assetHeaders)
}

const extensions: Readonly<Record<string, string>> = { br: '.br', gzip: '.gz' }

/** Those who ask for a coding get the copy in the folder, byte by byte, and nobody gets it by its own name. */
async function expectCopies(port: number, codings: readonly string[]): Promise<void> {
  const assets = readdirSync(path.join(site, 'assets')).filter((file) => /\.(?:css|js)$/.test(file))
  // A picture is compressed as it is.
  const isText = (address: string) => toStatus(address) === 200 && !/\.(?:png|ico)$/.test(address)
  const addresses = held.addresses.filter(isText)
  const asked = [...addresses, ...gone, ...assets.map((file) => `/assets/${file}`)]
  expect(asked.length).toBeGreaterThan(100)
  for (const coding of [...codings, 'identity']) {
    for (const address of asked) {
      const { headers, body } = await request(port, address, { headers: { 'accept-encoding': coding } })
      const notice = gone.includes(address) ? gone[0] : undefined
      const file = address.startsWith('/assets/') ? address : (toFilePath(notice ?? address) ?? '')
      const copy = readFileSync(path.join(site, `${file}${extensions[coding] ?? ''}`))
      const told = { encoding: headers['content-encoding'] ?? 'identity', isCopy: body.equals(copy) }
      expect([address, coding, told]).toEqual([address, coding, { encoding: coding, isCopy: true }])
      expect(headers.vary?.toLowerCase(), address).toBe('accept-encoding')
    }
  }
  for (const name of ['/why.html.br', '/briefs/port-of-exmere.txt.gz', `/assets/${assets[0]}.br`])
    expect((await request(port, name, {})).status, name).toBe(404)
}

function toStatus(address: string): number {
  if (['/404', '/nothing/here', '/_redirects'].includes(address)) return 404
  if (gone.includes(address)) return 410
  return [...moved, ...movedFeeds].some(([from]) => from === address) ? 308 : 200
}

/** What any host does: a file by its name, a page without `.html`, a folder's index. */
async function serveFiles() {
  const server = http.createServer((request, response) => {
    const address = path.join(site, request.url ?? '/')
    const found = [address, `${address}.html`, path.join(address, 'index.html')].find(
      (file) => existsSync(file) && statSync(file).isFile(),
    )
    response.writeHead(found ? 200 : 404).end(found && readFileSync(found))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() }
}
