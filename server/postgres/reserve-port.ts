import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** A reservation holds for the rest of the span it was made in and for the next one, in milliseconds. */
const span = 120_000

const folder = path.join(os.tmpdir(), `worldwidewatchers-ports-${process.getuid?.() ?? 'all'}`)

/**
 * Reserves a port for two to four minutes among all processes of this user, so that a site which still prepares what it
 * will serve is not overtaken by another that draws the same one. `now` is in milliseconds of Unix time. Returns whether
 * it was free to be reserved; where notes cannot be written, everything is.
 */
export function reservePort(port: number, now: number): boolean {
  const current = Math.floor(now / span)
  const noteOf = (at: number) => path.join(folder, `${at}-${port}`)
  if (existsSync(noteOf(current - 1))) return false
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    // Whoever makes the file has the port: a system makes it for one of two that try at once.
    writeFileSync(noteOf(current), '', { flag: 'wx' })
    dropOldNotes(current)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'EEXIST'
  }
  return true
}

function dropOldNotes(current: number): void {
  for (const name of readdirSync(folder))
    if (Number(name.split('-')[0]) < current - 1) rmSync(path.join(folder, name), { force: true })
}
