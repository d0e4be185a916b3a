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
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { startLibraryServer, type LibraryServer } from '../e2e/fixtures/library-server.ts'
import { runDesk, type DeskAnswer } from '../e2e/fixtures/run-desk.ts'
import { hasCaddy, startCaddy } from '../ops/testing/start-caddy.ts'
import { findNginx, startNginx } from '../ops/testing/start-nginx.ts'
import { assetHeaders, pageHeaders } from '../press/headers.ts'
import { getContentType } from '../press/store/content-types.ts'
import { toFilePath } from '../press/store/file-path.ts'
import { openDatabase } from '../server/db/database.ts'
import { listAddresses } from '../server/press/list-addresses.ts'
import { findFreePort } from '../server/postgres/postmaster.ts'

const place = path.join(mkdtempSync(path.join(os.tmpdir(), 'worldwidewatchers-export-')), 'a folder')
const site = path.join(place, 'site')
const forms = ['', '.json', '.md', '.txt']
const gone = forms.map((form) => `/briefs/dam-at-grauwald${form}`)
const moved = forms.map((form) => [`/briefs/tunnel-news${form}`, `/briefs/tunnel-at-unterberg${form}`])
const held: { server?: LibraryServer; url: string; addresses: string[]; told?: DeskAnswer } = {
  ...{ url: '', addresses: [] },
}

beforeAll(async () => {
  held.server = await startLibraryServer()
  held.url = await held.server.copy()
  const db = openDatabase(held.url)
  held.addresses = await listAddresses(db)
  await db.$disconnect()
  held.told = await runDesk(held.url, ['export-site', place])
})

afterAll(async () => {
  await held.server?.stop()
  rmSync(path.dirname(place), { recursive: true })
})

const files = () => globSync('**/*', { cwd: site }).filter((file) => statSync(path.join(site, file)).isFile())

describe('desk export-site', () => {
  it('says where it is, how far it came and what it made', () => {
    expect(held.told).toMatchObject({ code: 0, said: `${site}\n` })
    const all = held.addresses.length
    expect(held.told?.complained).toContain(`${all} of ${all} addresses printed\n`)
    const counts = { addresses: all, pages: all - 6, gone: 4, moved: 4 }
    expect(JSON.parse(readFileSync(path.join(place, 'export.json'), 'utf8'))).toMatchObject(counts)
    expect(readdirSync(path.dirname(place))).toEqual(['a folder'])
  })

  it('has one file for each address, but for other forms of what was withdrawn or renamed', () => {
    const without = new Set(
      [...gone, ...moved.map(([from]) => from)].filter((address) => /\.\w+$/.test(address ?? '')),
    )
    const pages = held.addresses.filter((address) => !without.has(address)).map(toFilePath)
    const found = files().filter((file) => !file.startsWith('assets/') && !file.startsWith('_'))
    expect(found.toSorted()).toEqual(pages.toSorted())
    expect(files().filter((file) => file.startsWith('assets/'))).toHaveLength(4)
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

  it('tells other hosts where renamed pages went', () => {
    const lines = readFileSync(path.join(site, '_redirects'), 'utf8').trim().split('\n')
    expect(lines.toSorted()).toEqual(moved.map(([from, to]) => `${from} ${to} 301`).toSorted())
    expect(readFileSync(path.join(site, '_headers'), 'utf8')).toContain(
      `/assets/*\n  cache-control: ${assetHeaders['cache-control']}\n`,
    )
  })

  it('has no link that leads nowhere', async () => {
    const server = await serveFiles()
    const broken: string[] = []
    const links = new Set<string>()
    for (const file of files().filter((name) => name.endsWith('.html'))) {
      const text = readFileSync(path.join(site, file), 'utf8')
      for (const [, link = ''] of text.matchAll(/(?:href|src)="(\/[^"#]*)/g)) links.add(link)
    }
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
    expect((await runDesk(held.url, ['export-site', place])).code).toBe(0)
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
  it.skipIf(findNginx() === null)('for nginx give every address its status', async () => {
    const port = await findFreePort()
    const conf = readFileSync(path.join(place, 'nginx.conf'), 'utf8')
    const nginx = await startNginx(conf.replace('listen 80;', `listen 127.0.0.1:${port};`))
    onTestFinished(nginx.stop)
    await expectStatuses(`http://127.0.0.1:${port}`)
  })

  it.skipIf(!hasCaddy())('for Caddy give every address its status', async () => {
    const url = `http://127.0.0.1:${await findFreePort()}`
    const caddy = await startCaddy(readFileSync(path.join(place, 'Caddyfile'), 'utf8'), url)
    onTestFinished(caddy.stop)
    await expectStatuses(url)
  })
})

async function expectStatuses(url: string): Promise<void> {
  const ask = (address: string) => fetch(`${url}${address}`, { redirect: 'manual' })
  const targets = new Map(moved.map(([from = '', to = '']) => [from, to]))
  for (const address of [...held.addresses, '/nothing/here', '/_redirects']) {
    const answer = await ask(address)
    expect([address, answer.status, answer.headers.get('location')]).toEqual([
      ...[address, toStatus(address), targets.get(address) ?? null],
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

function toStatus(address: string): number {
  if (['/404', '/nothing/here', '/_redirects'].includes(address)) return 404
  if (gone.includes(address)) return 410
  return moved.some(([from]) => from === address) ? 308 : 200
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
