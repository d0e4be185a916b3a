import { once } from 'node:events'
import { chmodSync, cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { findFreePort } from '#server/postgres/find-free-port.ts'
import { ended, getStatus, useSiteClone, waitUntil } from './testing/site-clone.ts'

const clone = useSiteClone()

describe('npm start', () => {
  it('serves from nothing, answers, and stops all it started on SIGTERM', async () => {
    const site = await clone.start()
    expect(await getStatus(site.port, '/')).toBe(200)
    expect(clone.postmaster()).not.toBeNull()
    site.child.kill('SIGTERM')
    expect(await ended(site.child)).toBe(0)
    expect(clone.postmaster()).toBeNull()
    expect(await getStatus(site.port, '/')).toBe('refused')
  })

  it('tells early readers that it starts, and nothing else gets into what it says', async () => {
    const port = await findFreePort()
    const site = clone.run('ops/start.ts', [], { PORT: String(port) })
    const statuses = new Set<number | 'refused'>()
    while (!site.said().includes('Serving on') && site.child.exitCode === null)
      statuses.add(await getStatus(port, '/no-such-page'))
    await waitUntil(async () => (await getStatus(port, '/no-such-page')) === 404)
    statuses.delete(404)
    expect([...statuses].filter((status) => status !== 503)).toEqual(['refused'])
    expect(site.printed()).toBe('')
    const lines = site
      .said()
      .split('\n')
      .filter((line) => line !== '')
    const others = lines.filter((line) => !/^[A-Z][\w ]+ … .* s$|^Serving on /.test(line))
    expect(others).toEqual([
      expect.stringMatching(/^The desk has no owner yet\./),
      expect.stringMatching(/^http:\/\/localhost:\d+\/admin\/join\/[\w-]{43}$/),
    ])
    site.child.kill('SIGTERM')
    expect(await ended(site.child)).toBe(0)
  })

  it('adopts the PostgreSQL that a killed start left behind, and a second start stops it', async () => {
    const killed = await clone.start()
    const orphan = clone.postmaster()
    killed.child.kill('SIGKILL')
    await ended(killed.child)
    await waitUntil(async () => (await getStatus(killed.port, '/')) === 'refused')
    expect(clone.postmaster()).toEqual(orphan)
    const site = await clone.start()
    expect(site.said()).toContain('already running')
    expect(clone.postmaster()).toEqual(orphan)
    site.child.kill('SIGINT')
    expect(await ended(site.child)).toBe(0)
    expect(clone.postmaster()).toBeNull()
  })

  it('lets a command of the desk and the site use one database, whoever ends first', async () => {
    const site = await clone.start()
    const desk = clone.run('desk/desk.ts', ['list', '--json', '--most', '1'], {})
    expect(await ended(desk.child)).toBe(0)
    expect(JSON.parse(desk.printed())).toHaveLength(1)
    expect(await getStatus(site.port, '/')).toBe(200)
    site.child.kill('SIGTERM')
    await ended(site.child)
    expect(clone.postmaster()).toBeNull()
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
    const { code, lines } = await failure({ PORT: String(await findFreePort()), ...env })
    expect(code).toBe(1)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(sentence)
    expect(clone.postmaster()).toBeNull()
  })

  it('says which migration failed and leaves nothing running', async () => {
    const folder = path.join(clone.folder, 'prisma/migrations/20990101000000_broken')
    const [first = ''] = readdirSync(path.join(clone.folder, 'prisma/migrations')).sort()
    cpSync(path.join(clone.folder, 'prisma/migrations', first), folder, {
      recursive: true,
    })
    writeFileSync(path.join(folder, 'migration.sql'), 'select no_such_function();')
    const { code, lines } = await failure({ PORT: String(await findFreePort()) })
    rmSync(folder, { recursive: true })
    expect(code).toBe(1)
    expect(lines.at(-1)).toMatch(/^Migration 20990101000000_broken failed and left nothing behind: .+\.$/)
    expect(clone.postmaster()).toBeNull()
  })

  it.skipIf(process.getuid?.() === 0)('says in one sentence that .data/ cannot be written to', async () => {
    chmodSync(path.join(clone.folder, '.data'), 0o500)
    const { code, lines } = await failure({ PORT: String(await findFreePort()) })
    chmodSync(path.join(clone.folder, '.data'), 0o700)
    expect(code).toBe(1)
    expect(lines.at(-1)).toMatch(/cannot be written to/)
  })
})

/** The exit code of a start that must fail, and what it said apart from its steps. */
async function failure(env: Record<string, string>): Promise<{ code: number | null; lines: string[] }> {
  const site = clone.run('ops/start.ts', [], env)
  const code = await ended(site.child)
  const lines = site
    .said()
    .split('\n')
    .filter((line) => line !== '' && !line.includes(' … '))
  return { code, lines }
}
