import { execFile } from 'node:child_process'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { openDatabase, type Database } from '#server/db/database.ts'
import { holdPostgres } from '#server/postgres/hold-postgres.ts'
import { createRandom, type Random } from './bench/random.ts'
import { createCarefulEditor, type Promised } from './testing/careful-editor.ts'
import { ended, getStatus, useSiteClone, waitUntil } from './testing/site-clone.ts'

/** KILLS_SEED=123 repeats a run, as far as time can be repeated; KILLS=500 makes a long one. */
const seed = Number(process.env['KILLS_SEED'] ?? 1)
const kills = Number(process.env['KILLS'] ?? 20)

/** What is killed, and how it is known among the children of the start. */
const victims = {
  printer: 'printer.mjs',
  app: 'ops/run/serve.ts',
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
    const state = { isOver: false, edits: 0, failed: 0, kills: 0 }
    const editing = (async () => {
      while (!state.isOver) {
        await editor.edit().then(
          () => state.edits++,
          () => state.failed++,
        )
        await wait(20)
      }
    })()
    // However slow the machine is: between most kills edits are acknowledged again, and in the end more than kills.
    while (state.kills < kills || state.edits <= kills) {
      const { edits } = state
      const awaited = random.pick([0, 1, 1, 2])
      await waitUntil(() => state.edits >= edits + awaited)
      // Anywhere in the printing of what was acknowledged, or in the start of what was killed before.
      await wait(random.between(0, 500))
      if (await killOne(site.child.pid ?? 0, random)) state.kills++
    }
    state.isOver = true
    await editing

    await settled(db, site.port)
    expect(editor.scheduled.size).toBeGreaterThan(0)
    const message = `KILLS_SEED=${seed}: ${state.kills} kills, ${state.edits} edits acknowledged, ${state.failed} not`
    process.stdout.write(`${message}\n`)
    for (const [address, promised] of editor.promised)
      expect(await look(site.port, address), `${address}, ${message}`).toEqual(promised)
    for (const slug of editor.scheduled)
      expect(await db.publication.count({ where: { brief: { slug } } }), `${slug}, ${message}`).toBe(1)
    const check = clone.run('desk/desk.ts', ['press', '--check'], {})
    expect([await ended(check.child), check.printed()], message).toEqual([
      0,
      expect.stringMatching(/^\d+ pages checked, 0 of them/),
    ])
    await db.$disconnect()
    site.child.kill('SIGTERM')
    expect(await ended(site.child)).toBe(0)
  },
  // Ends only what hangs: on a busy machine each kill costs the start of a process, and PostgreSQL's recovery.
  120_000 + kills * 60_000,
)

/** Kills one of them; not where it has not come back yet, or has just ended by itself. Says whether it did. */
async function killOne(start: number, random: Random): Promise<boolean> {
  const script = victims[random.pick(Object.keys(victims) as (keyof typeof victims)[])]
  const pid = script === null ? clone.postmaster()?.pid : await findChild(start, script)
  if (pid === undefined) return false
  try {
    return process.kill(pid, 'SIGKILL')
  } catch {
    return false
  }
}

async function findChild(parent: number, script: string): Promise<number | undefined> {
  const { stdout } = await promisify(execFile)('ps', ['-eo', 'pid=,ppid=,args='])
  const line = stdout
    .split('\n')
    .find((one) => one.includes(script) && Number(one.trim().split(/\s+/)[1]) === parent)
  return line === undefined ? undefined : Number(line.trim().split(/\s+/)[0])
}

/** Waits until all processes are back, what was scheduled is out, and nothing is owed to readers. */
async function settled(db: Database, port: number): Promise<void> {
  await waitUntil(async () => (await getStatus(port, '/')) === 200)
  await waitUntil(async () => (await db.draft.count({ where: { state: 'scheduled' } }).catch(() => 1)) === 0)
  await waitUntil(async () => {
    const owed = db.print.count({ where: { state: { in: ['owed', 'stale', 'dropped'] } } })
    return (await owed.catch(() => 1)) === 0
  })
}

/** What readers find, in the terms of what they were promised. */
async function look(port: number, address: string): Promise<Promised | number> {
  const { status, location, body } = await read(port, address)
  switch (status) {
    case 200:
      return { status, title: /<h1[^>]*>([^<]*)/.exec(body)?.[1] ?? '' }
    case 308:
      return leadsOn(port, location)
    case 410:
      return { status, reason: /Reason \d+\./.exec(body)?.[0] ?? '' }
    default:
      return status
  }
}

/** An old address leads to one where something is, or was. */
async function leadsOn(port: number, to: string): Promise<Promised | number> {
  const { status } = await read(port, to)
  return status === 200 || status === 410 ? { status: 308 } : 0
}

/** Readers of a busy machine may be told to come again, which breaks no promise. */
async function read(port: number, address: string) {
  for (;;) {
    const response = await fetch(`http://localhost:${port}${address}`, { redirect: 'manual' })
    const body = await response.text()
    const { status, headers } = response
    if (status !== 503) return { status, location: headers.get('location') ?? '', body }
    await wait(50)
  }
}
