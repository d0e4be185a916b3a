import { getOwnDatabase } from '#server/db/own-database.ts'
import { createAnswer, type Answer } from './answer.ts'

/** The answer of this process: Next in development, or on a host that runs nothing else. */
export const answer: Answer = createAnswer({
  getDatabase: getOwnDatabase,
  now: () => new Date(),
  // In development a page may change with its code, which no publication tells of.
  mostKept: process.env.NODE_ENV === 'development' ? 0 : 2_000,
  patience: 5_000,
  report: (address, error) => {
    process.stderr.write(
      `${address} could not be printed. ${error instanceof Error ? error.stack : String(error)}\n`,
    )
  },
})
