import type { Database, Transaction } from '#server/db/database.ts'

/** Milliseconds that one statement of a search may take. */
const mostTime = 500

/** Does what only reads, in one transaction; a statement that takes too long is an answer. */
export async function withinTime<Answer>(
  db: Database,
  read: (tx: Transaction) => Promise<Answer>,
  { most = mostTime }: { most?: number } = {},
): Promise<Answer | { kind: 'too-slow' }> {
  try {
    return await db.$transaction(async (tx) => {
      await tx.$executeRaw`select set_config('statement_timeout', ${String(most)}, true),
        set_config('transaction_read_only', 'on', true)`
      return read(tx)
    })
  } catch (error) {
    if (isTimedOut(error)) return { kind: 'too-slow' }
    throw error
  }
}

/** PostgreSQL's query_canceled. */
function isTimedOut(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { meta } = error as Error & { meta?: { driverAdapterError?: { cause?: { originalCode?: unknown } } } }
  return meta?.driverAdapterError?.cause?.originalCode === '57014'
}
