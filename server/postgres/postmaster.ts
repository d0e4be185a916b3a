import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { PostgresProblem } from './binaries.ts'
import type { ClusterPlace } from './cluster-place.ts'
import { findFreePort } from './find-free-port.ts'

/** The superuser of an embedded cluster. */
export const clusterUser = 'publisher'

const settings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=200',
  'TimeZone=UTC',
  'log_timezone=UTC',
]

/** A running PostgreSQL as its own pid file tells it. */
export interface Postmaster {
  pid: number
  port: number
}

/** The server that runs on this cluster now, or `null`. */
export function findPostmaster(place: ClusterPlace): Postmaster | null {
  const lines = readIfThere(path.join(place.data, 'postmaster.pid'))?.split('\n')
  const pid = Number(lines?.[0])
  const port = Number(lines?.[3])
  return pid > 0 && port > 0 && isPostgres(pid) ? { pid, port } : null
}

/** A pid file outlives a power cut and its number may belong to another program by then. */
function isPostgres(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  const command = readIfThere(`/proc/${pid}/cmdline`)
  return command === null || command === '' ? process.platform !== 'linux' : command.includes('postgres')
}

/** The password of the cluster's superuser. */
export function readPassword(place: ClusterPlace): string {
  return readFileSync(path.join(place.data, 'publisher.password'), 'utf8').trim()
}

/** Makes the cluster unless it is there. It appears whole: two starts at once end with one cluster. */
export function initialiseCluster(place: ClusterPlace): void {
  if (existsSync(path.join(place.data, 'PG_VERSION'))) return
  const partial = `${place.data}.${process.pid}`
  const passwordFile = `${partial}.password`
  // A start of the same number may have been killed halfway: in containers it is often the same.
  rmSync(partial, { recursive: true, force: true })
  writeFileSync(passwordFile, randomBytes(18).toString('base64url'), { mode: 0o600 })
  if (place.account) chownSync(passwordFile, place.account.uid, place.account.gid)
  const made = spawnSync(
    path.join(place.binaries, 'bin', 'initdb'),
    [
      `--pgdata=${partial}`,
      '--auth=scram-sha-256',
      `--username=${clusterUser}`,
      `--pwfile=${passwordFile}`,
    ].concat(['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']),
    {
      ...place.account,
      cwd: path.dirname(place.data),
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
    },
  )
  if (made.status !== 0) {
    rmSync(partial, { recursive: true, force: true })
    rmSync(passwordFile, { force: true })
    const reason = (made.error?.message ?? made.stderr).trim().split('\n').at(-1) ?? ''
    throw new PostgresProblem(`PostgreSQL could not set up its data in ${place.data}: ${reason}`)
  }
  renameSync(passwordFile, path.join(partial, 'publisher.password'))
  try {
    renameSync(partial, place.data)
  } catch (error) {
    rmSync(partial, { recursive: true, force: true })
    if (!existsSync(path.join(place.data, 'PG_VERSION'))) throw error
  }
}

/**
 * Starts the server in a process group of its own (a Ctrl-C at the terminal must not reach it before those who
 * use it are done) on a loopback port: the one it had before, so that those who wait for it find it again, unless that
 * is taken. Returns once it runs, or when another start was faster.
 */
export async function startPostmaster(place: ClusterPlace): Promise<void> {
  const port = await choosePort(path.join(place.data, 'publisher.port'))
  const log = openSync(place.log, 'a')
  const child = spawn(
    path.join(place.binaries, 'bin', 'postgres'),
    ['-D', place.data, '-p', String(port)].concat(settings.flatMap((setting) => ['-c', setting])),
    { ...place.account, cwd: path.dirname(place.data), detached: true, stdio: ['ignore', log, log] },
  )
  closeSync(log)
  child.unref()
  const state = { ended: false }
  child.once('exit', () => (state.ended = true))
  child.once('error', () => (state.ended = true))
  for (let tries = 0; tries < 200 && !state.ended; tries++) {
    if (findPostmaster(place)) return
    await wait(25)
  }
}

/** Asks the server to end its sessions and stop, and waits until it has. */
export async function stopPostmaster(place: ClusterPlace, postmaster: Postmaster): Promise<void> {
  process.kill(postmaster.pid, 'SIGINT')
  const gone = () => findPostmaster(place)?.pid !== postmaster.pid
  for (let tries = 0; tries < 600 && !gone(); tries++) await wait(50)
  if (!gone())
    throw new PostgresProblem(`PostgreSQL (process ${postmaster.pid}) did not stop within 30 seconds.`)
}

async function choosePort(file: string): Promise<number> {
  const before = Number(readIfThere(file))
  const port = before > 0 ? await findFreePort(before).catch(() => findFreePort()) : await findFreePort()
  writeFileSync(file, String(port))
  return port
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
