import { refused, type Result } from '#domain/result.ts'
import { transactionTimeout, type Database, type Transaction } from './database.ts'
import { isBusy } from './is-busy.ts'
import { LimitedTurns } from './limited-turns.ts'

/** Fewer than a pool has connections, so that reading goes on whatever waits to be written. */
const mostAtOnce = 5

/** Longer than the transactions that are before one may take: who waits in a queue that moves gets a turn. */
const defaultPatience = 2 * transactionTimeout

const turns = new WeakMap<Database, LimitedTurns>()

export interface Limits {
  /** Milliseconds to wait for a turn. */
  patience?: number
  /** Milliseconds that the transaction may take, its own waiting for rows included. */
  timeout?: number
}

/** Makes the database forget what a transaction did before it was refused. */
class Undone extends Error {
  readonly result: unknown

  constructor(result: unknown) {
    super('refused')
    this.result = result
  }
}

/**
 * Does the work of a use case in one transaction. A process runs few of them at a time on one database; the others
 * wait. Whatever is refused has changed nothing, even where it was found out late; so is, as `busy`, what does not get its
 * turn in time, or needs what others hold for too long. Not to be called inside another one's work.
 */
export async function transact<Value, Refusal>(
  db: Database,
  work: (tx: Transaction) => Promise<Result<Value, Refusal>>,
  { patience = defaultPatience, timeout = transactionTimeout }: Limits = {},
): Promise<Result<Value, Refusal | 'busy'>> {
  const queue = turns.get(db) ?? new LimitedTurns(mostAtOnce)
  turns.set(db, queue)
  if (!(await queue.take(patience))) return refused('busy')
  try {
    return await db.$transaction(
      async (tx) => {
        // Prisma ends a transaction between two statements only; one that waits for a row has to be ended by the server.
        await tx.$executeRaw`select set_config('lock_timeout', ${String(timeout)}, true)`
        const result = await work(tx)
        if (!result.ok) throw new Undone(result)
        return result
      },
      { timeout },
    )
  } catch (error) {
    // Made here, of this work's own refusal.
    if (error instanceof Undone) return error.result as Result<Value, Refusal>
    if (isBusy(error)) return refused('busy')
    throw error
  } finally {
    queue.giveBack()
  }
}
