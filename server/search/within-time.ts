import type { Database, Transaction } from '#server/db/database.ts'

/** Milliseconds that all statements of a search may take together; `SEARCH_TIME` sets another bound for a slow machine. */
const usualTime = 500
const givenTime = Number(process.env['SEARCH_TIME'])
const mostTime = givenTime > 0 ? givenTime : usualTime

/** Milliseconds by which the bound of a statement may be too late: setting it costs a way to the database and back. */
const tolerance = 20

/** Does what only reads, in one transaction; if its statements take too long together, that is an answer. */
export async function withinTime<Answer>(
  db: Database,
  read: (tx: Transaction) => Promise<Answer>,
  { most = mostTime }: { most?: number } = {},
): Promise<Answer | { kind: 'too-slow' }> {
  try {
    return await db.$transaction(async (tx) => {
      await tx.$executeRaw`select set_config('transaction_read_only', 'on', true)`
      return read(boundStatements(tx, performance.now() + most))
    })
  } catch (error) {
    if (error instanceof TimeIsUp || isTimedOut(error)) return { kind: 'too-slow' }
    throw error
  }
}

class TimeIsUp extends Error {}

/** The same transaction, of which each raw statement may only take what is left until `end`. */
function boundStatements(tx: Transaction, end: number): Transaction {
  let allowed = Infinity
  const keepTime = async () => {
    const left = Math.ceil(end - performance.now())
    if (left <= 0) throw new TimeIsUp()
    if (left > allowed - tolerance) return
    await tx.$executeRaw`select set_config('statement_timeout', ${String(left)}, true)`
    allowed = left
  }
  return new Proxy(tx, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name)
      if ((name !== '$queryRaw' && name !== '$executeRaw') || typeof value !== 'function') return value
      return async (...given: unknown[]) => {
        await keepTime()
        return (await Reflect.apply(value, target, given)) as unknown
      }
    },
  })
}

/** PostgreSQL's query_canceled. */
function isTimedOut(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { meta } = error as Error & { meta?: { driverAdapterError?: { cause?: { originalCode?: unknown } } } }
  return meta?.driverAdapterError?.cause?.originalCode === '57014'
}
