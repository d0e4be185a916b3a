import { createHash } from 'node:crypto'
import { accessSync, chownSync, constants, cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { findBinaries, PostgresProblem } from './binaries.ts'
import { canEnter, findServerAccount, type ServerAccount } from './server-account.ts'

/** Where one embedded PostgreSQL lives. */
export interface ClusterPlace {
  account: ServerAccount
  /** Holds `bin/`, `lib/` and `share/`. */
  binaries: string
  /** The cluster's data; its parent belongs to us. */
  data: string
  log: string
  /** Set when it is not below the folder asked for, and why. */
  moved: string | null
}

/**
 * Finds or makes the place of the cluster that belongs below `wanted`. Where the server's account cannot enter
 * (a clone below /root or `mktemp -d`), binaries and data go to a folder of their own, keyed by that path:
 * opening up a parent folder would be worse.
 */
export function prepareClusterPlace(wanted: string): ClusterPlace {
  const folder = path.resolve(wanted)
  makeWritable(folder)
  const account = findServerAccount()
  const binaries = findBinaries()
  if (canEnter(account, folder) && canEnter(account, binaries)) {
    return { ...below(path.join(folder, 'postgres'), account), binaries, moved: null }
  }
  const state = stateFolder(folder)
  const place = below(state, account)
  return {
    ...place,
    binaries: copyBinaries(binaries, state),
    moved: `Only root can enter ${folder}, so PostgreSQL keeps its data in ${state}`,
  }
}

function below(home: string, account: ServerAccount) {
  mkdirSync(home, { recursive: true, mode: 0o755 })
  if (account) chownSync(home, account.uid, account.gid)
  return { account, data: path.join(home, 'data'), log: path.join(home, 'log') }
}

function makeWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  } catch {
    throw new PostgresProblem(
      `${folder} cannot be written to. Make it writable for this user, or set DATABASE_URL.`,
    )
  }
}

function stateFolder(folder: string): string {
  const key = createHash('sha256').update(folder).digest('hex').slice(0, 16)
  for (const parent of ['/var/lib', os.tmpdir()]) {
    const home = path.join(parent, 'worldwidewatchers', key)
    try {
      mkdirSync(home, { recursive: true, mode: 0o755 })
      return home
    } catch {
      continue
    }
  }
  throw new PostgresProblem(
    'No folder was found that PostgreSQL can enter and this user can write to. Set DATABASE_URL.',
  )
}

/** Copied once per release, whole or not at all: two clones starting at once must not see half a copy. */
function copyBinaries(binaries: string, home: string): string {
  const release = createHash('sha256').update(binaries).digest('hex').slice(0, 8)
  const target = path.join(home, `postgres-${release}`)
  if (existsSync(target)) return target
  const partial = `${target}.${process.pid}`
  cpSync(binaries, partial, { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(partial, target)
  } catch (error) {
    rmSync(partial, { recursive: true, force: true })
    if (!existsSync(target)) throw error
  }
  return target
}
