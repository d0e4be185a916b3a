import { refused, type Result } from '../../domain/result.ts'
import { transactionTimeout, type Database, type Transaction } from './database.ts'
import { isBusy } from './is-busy.ts'
import { Turns } from './turns.ts'

/** Fewer than a pool has connections, so that reading goes on whatever waits to be written. */
const mostAtOnce = 5

/** Longer than the transactions that are before one may take: who waits in a queue that moves gets a turn. */
const defaultPatience = 2 * transactionTimeout

const turns = new WeakMap<Database, Turns>()

export interface Limits {
  /** Milliseconds to wait for a turn. */
  patience?: number
  /** Milliseconds that the transaction may take, its own waiting for rows included. */
  timeout?: number
}

/**
 * Does the work of a use case in one transaction. A process runs few of them at a time on one database; the others
 * wait. Where a turn does not come in time, or others hold what the transaction needs for too long, it is refused as
 * `busy` and has changed nothing. Not to be called inside another one's work.
 */
export async function transact<Value, Refusal>(
  db: Database,
  work: (tx: Transaction) => Promise<Result<Value, Refusal>>,
  { patience = defaultPatience, timeout = transactionTimeout }: Limits = {},
): Promise<Result<Value, Refusal | 'busy'>> {
  const queue = turns.get(db) ?? new Turns(mostAtOnce)
  turns.set(db, queue)
  if (!(await queue.take(patience))) return refused('busy')
  try {
    return await db.$transaction(
      async (tx) => {
        // Prisma ends a transaction between two statements only; one that waits for a row has to be ended by the server.
        await tx.$executeRaw`select set_config('lock_timeout', ${String(timeout)}, true)`
        return work(tx)
      },
      { timeout },
    )
  } catch (error) {
    if (isBusy(error)) return refused('busy')
    throw error
  } finally {
    queue.giveBack()
  }
}
