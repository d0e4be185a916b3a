import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { getStatus, useSiteClone, waitUntil } from './testing/site-clone.ts'
import { findFreePort } from '#server/postgres/find-free-port.ts'

const npm = spawnSync('npm', ['--version']).status === 0
const shells = ['/bin/dash', '/bin/bash'].filter((shell) => existsSync(shell))
const scripts = { start: 'ops/start.ts', dev: 'ops/dev.ts', desk: 'desk/desk.ts' }

/** Says who it is, and runs until it is told to end. */
const stub = `
process.on('SIGTERM', () => process.exit(0))
setInterval(() => undefined, 1_000)
console.log('running as', process.pid)
`

/** The project as npm sees it, with scripts that only wait. */
function makeProject(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'with-node-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true })
  })
  for (const name of ['ops', 'desk', 'node_modules/.bin'])
    mkdirSync(path.join(folder, name), { recursive: true })
  for (const name of ['package.json', 'package-lock.json', 'ops/with-node.mjs'])
    copyFileSync(name, path.join(folder, name))
  for (const script of Object.values(scripts)) writeFileSync(path.join(folder, script), stub)
  symlinkSync(process.execPath, path.join(folder, 'node_modules/.bin/node'))
  // Nothing is to be installed: that is how it is marked.
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  writeFileSync(path.join(folder, 'node_modules/.installed'), lock)
  return folder
}

/** npm itself, whose process is `child`: it is no child of a shell. */
function startNpm(folder: string, words: string[], env: Record<string, string> = {}) {
  const child = spawn('npm', words, {
    cwd: folder,
    env: { ...process.env, DATABASE_URL: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const out = { text: '' }
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (out.text += chunk.toString()))
  return { child, said: () => out.text }
}

async function kill(child: ReturnType<typeof startNpm>['child']): Promise<void> {
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

it
  .skipIf(!npm)
  .for(Object.keys(scripts).flatMap((script) => shells.map((shell) => [script, shell] as const)))(
  'npm run %s ends when npm is killed, with %s',
  async ([script, shell]) => {
    const { child, said } = startNpm(makeProject(), ['run', `--script-shell=${shell}`, script])
    await waitUntil(() => said().includes('running as') || child.exitCode !== null)
    const pid = Number(/running as (\d+)/.exec(said())?.[1])
    expect(isRunning(pid)).toBe(true)
    await kill(child)
    await waitUntil(() => !isRunning(pid))
  },
)

const clone = useSiteClone()

it.skipIf(!npm)('the site stops with all that it started when npm is killed', async () => {
  const port = await findFreePort()
  const { child, said } = startNpm(clone.folder, ['start'], { PORT: String(port) })
  await waitUntil(() => said().includes('Serving on') || child.exitCode !== null)
  expect(await getStatus(port, '/')).toBe(200)
  expect(clone.postmaster()).not.toBeNull()
  await kill(child)
  await waitUntil(async () => (await getStatus(port, '/')) === 'refused')
  await waitUntil(() => clone.postmaster() === null)
})
