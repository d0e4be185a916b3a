import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findPostmaster, type Postmaster } from '../server/postgres/postmaster.ts'
import { prepareClusterPlace } from '../server/postgres/cluster-place.ts'
import { buildSite } from './build.ts'

/** A clone of its own with a space in its path; packages and build are shared with this one. */
const clone = path.join(mkdtempSync(path.join(os.tmpdir(), 'worldwidewatchers-start-')), 'a clone')

const copied = ['app', 'components', 'content', 'desk', 'domain', 'ops', 'press', 'prisma', 'server']
const files = ['package.json', 'package-lock.json', 'next.config.ts', 'tsconfig.json', 'prisma.config.ts']
const children: ChildProcess[] = []

beforeAll(async () => {
  await buildSite('.build/test')
  chmodSync(path.dirname(clone), 0o755)
  for (const name of [...copied, ...files]) cpSync(name, path.join(clone, name), { recursive: true })
  symlinkSync(path.resolve('node_modules'), path.join(clone, 'node_modules'))
  cpSync('.build/test', path.join(clone, '.build/site'), {
    recursive: true,
    filter: (from) => !from.endsWith('reports'),
  })
})

afterAll(async () => {
  for (const child of children) if (child.exitCode === null) child.kill('SIGTERM')
  const left = postmaster()
  if (left) process.kill(left.pid, 'SIGINT')
  await waitUntil(() => postmaster() === null)
  rmSync(path.dirname(clone), { recursive: true, force: true })
})

describe('npm start', () => {
  it('serves from nothing, answers, and stops all it started on SIGTERM', async () => {
    const site = await start()
    expect(await get(site.port, '/')).toBe(200)
    expect(postmaster()).not.toBeNull()
    site.child.kill('SIGTERM')
    expect(await ended(site.child)).toBe(0)
    expect(postmaster()).toBeNull()
    expect(await get(site.port, '/')).toBe('refused')
  })

  it('adopts the PostgreSQL that a killed start left behind, and a second start stops it', async () => {
    const killed = await start()
    const orphan = postmaster()
    killed.child.kill('SIGKILL')
    await ended(killed.child)
    await waitUntil(async () => (await get(killed.port, '/')) === 'refused')
    expect(postmaster()).toEqual(orphan)
    const site = await start()
    expect(site.said()).toContain('already running')
    expect(postmaster()).toEqual(orphan)
    site.child.kill('SIGINT')
    expect(await ended(site.child)).toBe(0)
    expect(postmaster()).toBeNull()
  })

  it('lets a command of the desk and the site use one database, whoever ends first', async () => {
    const site = await start()
    const desk = run('desk/desk.ts', ['list', '--json', '--most', '1'], {})
    expect(await ended(desk.child)).toBe(0)
    expect(JSON.parse(desk.printed())).toHaveLength(1)
    expect(await get(site.port, '/')).toBe(200)
    site.child.kill('SIGTERM')
    await ended(site.child)
    expect(postmaster()).toBeNull()
  })

  it('says in one sentence that the port is in use', async () => {
    const blocker = net.createServer().listen(0)
    await once(blocker, 'listening')
    const { port } = blocker.address() as net.AddressInfo
    expect(await failure({ PORT: String(port) })).toEqual({
      code: 1,
      lines: [`Port ${port} is in use. Stop what uses it, or set PORT to another one.`],
    })
    blocker.close()
  })

  it.each([
    ['a port that is none', { PORT: 'http' }, /^PORT is wrong: .+\.$/],
    [
      'a wrong kind of database',
      { DATABASE_URL: 'mysql://localhost/x' },
      /^DATABASE_URL is wrong: must start with postgresql:\/\/\.$/,
    ],
    [
      'a database that is not there',
      { DATABASE_URL: 'postgresql://localhost:1/x' },
      /^The database that DATABASE_URL names cannot be used: .*ECONNREFUSED.*\.$/,
    ],
  ])('says in one sentence what is wrong with %s', async (_, env, sentence) => {
    const { code, lines } = await failure({ PORT: String(await freePort()), ...env })
    expect(code).toBe(1)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(sentence)
    expect(postmaster()).toBeNull()
  })

  it('says which migration failed and leaves nothing running', async () => {
    const folder = path.join(clone, 'prisma/migrations/20990101000000_broken')
    cpSync(path.join(clone, 'prisma/migrations/20261123201500_publications'), folder, { recursive: true })
    writeFileSync(path.join(folder, 'migration.sql'), 'select no_such_function();')
    const { code, lines } = await failure({ PORT: String(await freePort()) })
    rmSync(folder, { recursive: true })
    expect(code).toBe(1)
    expect(lines.at(-1)).toMatch(/^Migration 20990101000000_broken failed and left nothing behind: .+\.$/)
    expect(postmaster()).toBeNull()
  })

  it.skipIf(process.getuid?.() === 0)('says in one sentence that .data/ cannot be written to', async () => {
    chmodSync(path.join(clone, '.data'), 0o500)
    const { code, lines } = await failure({ PORT: String(await freePort()) })
    chmodSync(path.join(clone, '.data'), 0o700)
    expect(code).toBe(1)
    expect(lines.at(-1)).toMatch(/cannot be written to/)
  })
})

interface Run {
  child: ChildProcess
  /** All of standard error so far. */
  said: () => string
  /** All of standard output so far. */
  printed: () => string
}

function run(script: string, words: string[], env: Record<string, string>): Run {
  const child = spawn(process.execPath, [path.join(clone, script), ...words], {
    cwd: clone,
    // An empty DATABASE_URL is none: these are about the embedded one.
    env: { ...process.env, DATABASE_URL: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.push(child)
  const out = { said: '', printed: '' }
  child.stderr.on('data', (chunk: Buffer) => (out.said += chunk.toString()))
  child.stdout.on('data', (chunk: Buffer) => (out.printed += chunk.toString()))
  return { child, said: () => out.said, printed: () => out.printed }
}

async function start(): Promise<Run & { port: number }> {
  const port = await freePort()
  const site = run('ops/start.ts', [], { PORT: String(port) })
  await waitUntil(() => site.said().includes('Serving on') || site.child.exitCode !== null)
  expect(site.said()).toContain(`Serving on http://localhost:${port}`)
  return { ...site, port }
}

/** The exit code of a start that must fail, and what it said apart from its steps. */
async function failure(env: Record<string, string>): Promise<{ code: number | null; lines: string[] }> {
  const site = run('ops/start.ts', [], env)
  const code = await ended(site.child)
  const lines = site
    .said()
    .split('\n')
    .filter((line) => line !== '' && !line.includes(' … '))
  return { code, lines }
}

async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'close')
  return child.exitCode
}

function postmaster(): Postmaster | null {
  return findPostmaster(prepareClusterPlace(path.join(clone, '.data')))
}

function get(port: number, address: string): Promise<number | 'refused'> {
  return new Promise((resolve) => {
    http
      .get({ port, path: address, agent: false }, (response) => {
        response.resume()
        resolve(response.statusCode ?? 0)
      })
      .on('error', () => resolve('refused'))
  })
}

async function freePort(): Promise<number> {
  const probe = net.createServer().listen(0)
  await once(probe, 'listening')
  const { port } = probe.address() as net.AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}

async function waitUntil(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 50))
}
