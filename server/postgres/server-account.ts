import { execFileSync, spawnSync } from 'node:child_process'
import { PostgresProblem } from './binaries.ts'

/** The account that PostgreSQL runs under, or `null` for the present one. */
export type ServerAccount = { uid: number; gid: number } | null

/** PostgreSQL refuses to run as root, so that root gets the account `postgres`, made if it is not there. */
export function findServerAccount(): ServerAccount {
  if (process.getuid?.() !== 0) return null
  const found = accountNamed('postgres')
  if (found) return found
  spawnSync('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    'postgres',
  ])
  const made = accountNamed('postgres')
  if (made) return made
  throw new PostgresProblem(
    'PostgreSQL cannot run as root, and the account "postgres" could not be made. Start as an ordinary user, or set DATABASE_URL.',
  )
}

function accountNamed(name: string): ServerAccount {
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }))
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return null
  }
}

/** Whether that account can go into a folder: all folders above it must let it pass. */
export function canEnter(account: ServerAccount, folder: string): boolean {
  if (account === null) return true
  const tried = spawnSync('/bin/sh', ['-c', 'cd "$0" && test -r .', folder], {
    ...account,
    cwd: '/',
    stdio: 'ignore',
  })
  return tried.status === 0
}
