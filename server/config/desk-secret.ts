import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { StartProblem } from './start-problem.ts'

/** Characters; fewer can be guessed. */
const shortest = 32

/**
 * The secret that signs sessions and encrypts authenticator keys: what DESK_SECRET says, else one drawn at the first start
 * and kept in `folder`, readable by its owner alone. Whoever runs several machines gives all of them the same one.
 */
export async function keepDeskSecret(folder: string): Promise<string> {
  const given = process.env['DESK_SECRET'] ?? ''
  if (given !== '')
    return requireLength(given, `DESK_SECRET is too short: it needs at least ${shortest} characters`)
  const file = path.join(folder, 'desk-secret')
  await mkdir(folder, { recursive: true })
  try {
    await writeFile(file, `${randomBytes(32).toString('base64url')}\n`, {
      flag: 'wx',
      mode: 0o600,
      flush: true,
    })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return requireLength(
    (await readFile(file, 'utf8')).trim(),
    `The secret in ${file} is incomplete. Put the file back from a copy, or delete it and start again, after which everyone has to sign in again and set up authenticator apps anew`,
  )
}

function requireLength(secret: string, problem: string): string {
  if (secret.length >= shortest) return secret
  throw new StartProblem(`${problem}.`)
}
