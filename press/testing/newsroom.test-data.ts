import type { ReaderChange } from '#domain/pages/affected-pages.ts'
import type { Random } from '#ops/bench/random.ts'
import type { Database } from '#server/db/database.ts'

/** A newsroom without people: what is done in it is drawn from a seed. */
export interface Newsroom {
  db: Database
  random: Random
  now: Date
  /** How many things were done, for names of which there is only one. */
  count: number
}

/** Does something and tells what it changed for readers; `null` for the clock alone. */
export type Edit = (room: Newsroom) => Promise<ReaderChange | null>
