import { execFile } from 'node:child_process'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { openDatabase, type Database } from '../server/db/database.ts'
import { holdPostgres } from '../server/postgres/hold-postgres.ts'
import { createRandom, type Random } from './bench/random.ts'
import { createCarefulEditor, type Promised } from './testing/careful-editor.ts'
import { ended, getStatus, useSiteClone, waitUntil } from './testing/site-clone.ts'

/** KILLS_SEED=123 repeats a run, as far as time can be repeated; KILLS=500 makes a long one. */
const seed = Number(process.env['KILLS_SEED'] ?? 1)
const kills = Number(process.env['KILLS'] ?? 20)

/** What is killed, and how it is known among the children of the start. */
const victims = {
  printer: 'printer.mjs',
  app: 'ops/serve.ts',
  front: 'front.mjs',
  PostgreSQL: null,
} as const

const clone = useSiteClone()

it(
  'no acknowledged change is lost, and none is half there, whoever is killed',
  async () => {
    const site = await clone.start()
    const random = createRandom(seed)
    const { url, release } = await holdPostgres(path.join(clone.folder, '.data'), 'worldwidewatchers')
    await release()
    const db = openDatabase(url)
    const editor = createCarefulEditor(db, random)
    const state = { isOver: false, edits: 0, failed: 0 }
    const editing = (async () => {
      while (!state.isOver) {
        await editor.edit().then(
          () => state.edits++,
          () => state.failed++,
        )
        await wait(20)
      }
    })()
    for (let count = 0; count < kills; count++) {
      await wait(random.between(200, 900))
      await killOne(site.child.pid ?? 0, random)
    }
    state.isOver = true
    await editing

    await settled(db, site.port)
    const message = `KILLS_SEED=${seed} KILLS=${kills}: ${state.edits} edits acknowledged, ${state.failed} not`
    expect(state.edits, message).toBeGreaterThan(kills)
    for (const [address, promised] of editor.promised)
      expect(await look(site.port, address), `${address}, ${message}`).toEqual(promised)
    const check = clone.run('desk/desk.ts', ['press', '--check'], {})
    expect([await ended(check.child), check.printed()], message).toEqual([
      0,
      expect.stringMatching(/^\d+ pages checked, 0 of them/),
    ])
    await db.$disconnect()
    site.child.kill('SIGTERM')
    expect(await ended(site.child)).toBe(0)
  },
  120_000 + kills * 5_000,
)

async function killOne(start: number, random: Random): Promise<void> {
  const script = victims[random.pick(Object.keys(victims) as (keyof typeof victims)[])]
  const pid = script === null ? clone.postmaster()?.pid : await findChild(start, script)
  if (pid === undefined) return
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has just ended by itself.
  }
}

async function findChild(parent: number, script: string): Promise<number | undefined> {
  const { stdout } = await promisify(execFile)('ps', ['-eo', 'pid=,ppid=,args='])
  const line = stdout
    .split('\n')
    .find((one) => one.includes(script) && Number(one.trim().split(/\s+/)[1]) === parent)
  return line === undefined ? undefined : Number(line.trim().split(/\s+/)[0])
}

/** Waits until all processes are back and nothing is owed to readers. */
async function settled(db: Database, port: number): Promise<void> {
  await waitUntil(async () => (await getStatus(port, '/')) === 200)
  await waitUntil(async () => {
    const owed = db.print.count({ where: { state: { in: ['owed', 'stale', 'dropped'] } } })
    return (await owed.catch(() => 1)) === 0
  })
}

/** An old address leads to one where something is, or was. */
async function leadsOn(port: number, to: string): Promise<Promised | number> {
  const status = await getStatus(port, to)
  return status === 200 || status === 410 ? { status: 308 } : 0
}

/** What readers find, in the terms of what they were promised. */
async function look(port: number, address: string): Promise<Promised | number> {
  const response = await fetch(`http://localhost:${port}${address}`, { redirect: 'manual' })
  const body = await response.text()
  switch (response.status) {
    case 200:
      return { status: 200, title: /<h1[^>]*>([^<]*)/.exec(body)?.[1] ?? '' }
    case 308:
      return leadsOn(port, response.headers.get('location') ?? '')
    case 410:
      return { status: 410, reason: /Reason \d+\./.exec(body)?.[0] ?? '' }
    default:
      return response.status
  }
}
