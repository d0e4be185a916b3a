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
  if (given !== '') return requireLength(given)
  const file = path.join(folder, 'desk-secret')
  await mkdir(folder, { recursive: true })
  try {
    await writeFile(file, `${randomBytes(32).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return requireLength((await readFile(file, 'utf8')).trim())
}

function requireLength(secret: string): string {
  if (secret.length >= shortest) return secret
  throw new StartProblem(`DESK_SECRET is too short: it needs at least ${shortest} characters.`)
}
