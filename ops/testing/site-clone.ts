import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import http from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect } from 'vitest'
import { buildSite } from '#ops/build/build.ts'
import { findFreePort } from '#server/postgres/find-free-port.ts'
import { prepareClusterPlace } from '#server/postgres/cluster-place.ts'
import { findPostmaster, type Postmaster } from '#server/postgres/postmaster.ts'

const copied = ['app', 'components', 'content', 'desk', 'domain', 'front', 'ops', 'press', 'prisma', 'server']
const files = [
  'package.json',
  'package-lock.json',
  'next.config.ts',
  'proxy.ts',
  'tsconfig.json',
  'prisma.config.ts',
]

/** A process of the clone. */
export interface Run {
  child: ChildProcess
  /** All of standard error so far. */
  said: () => string
  /** All of standard output so far. */
  printed: () => string
}

/** A copy of the project for the tests of a file. */
export interface SiteClone {
  folder: string
  run: (script: string, words: string[], env: Record<string, string>) => Run
  /** `npm start` on a free port, once it serves. */
  start: () => Promise<Run & { port: number }>
  /** Its PostgreSQL, if it runs. */
  postmaster: () => Postmaster | null
}

/** A clone of its own with a space in its path; packages and build are shared with this one. */
export function useSiteClone(): SiteClone {
  const folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'worldwidewatchers-start-')), 'a clone')
  const children: ChildProcess[] = []
  const postmaster = () => findPostmaster(prepareClusterPlace(path.join(folder, '.data')))

  beforeAll(async () => {
    await buildSite('.build/test')
    chmodSync(path.dirname(folder), 0o755)
    for (const name of [...copied, ...files]) cpSync(name, path.join(folder, name), { recursive: true })
    symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'))
    cpSync('.build/test', path.join(folder, '.build/site'), {
      recursive: true,
      filter: (from) => !from.endsWith('reports'),
    })
  })

  afterAll(async () => {
    for (const child of children) if (child.exitCode === null) child.kill('SIGTERM')
    await Promise.all(children.map(ended))
    const left = postmaster()
    if (left) process.kill(left.pid, 'SIGINT')
    await waitUntil(() => postmaster() === null)
    rmSync(path.dirname(folder), { recursive: true, force: true })
  })

  const run: SiteClone['run'] = (script, words, env) => {
    const child = spawn(process.execPath, [path.join(folder, script), ...words], {
      cwd: folder,
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

  const start: SiteClone['start'] = async () => {
    const port = await findFreePort()
    const site = run('ops/start.ts', [], { PORT: String(port) })
    await waitUntil(() => site.said().includes('Serving on') || site.child.exitCode !== null)
    // What its processes print says why it ended.
    expect(`${site.said()}${site.printed()}`).toContain(`Serving on http://localhost:${port}`)
    return { ...site, port }
  }

  return { folder, run, start, postmaster }
}

/** The exit code of a process, once it has ended. */
export async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'close')
  return child.exitCode
}

/** The status of an address, or `refused` where nothing listens. */
export function getStatus(port: number, address: string): Promise<number | 'refused'> {
  return new Promise((resolve) => {
    http
      .get({ port, path: address, agent: false }, (response) => {
        response.resume()
        resolve(response.statusCode ?? 0)
      })
      .on('error', () => resolve('refused'))
  })
}

/** Waits until something is so; the test's own time limit bounds it. */
export async function waitUntil(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 50))
}
