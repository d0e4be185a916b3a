/** Prisma's codes: no transaction in time or one that took too long; a deadlock or a conflict of writes. */
const prismaCodes: readonly unknown[] = ['P2028', 'P2034']

/** PostgreSQL's: serialization_failure, deadlock_detected, lock_not_available, too_many_connections. */
const serverCodes: readonly unknown[] = ['40001', '40P01', '55P03', '53300']

/**
 * Whether a transaction failed only because of what others did at the same time: nothing of it was kept, and it may go
 * through when it is tried again.
 */
export function isBusy(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, meta } = error as Error & {
    code?: unknown
    meta?: { driverAdapterError?: { cause?: { kind?: unknown; originalCode?: unknown } } }
  }
  const cause = meta?.driverAdapterError?.cause
  return (
    prismaCodes.includes(code) ||
    serverCodes.includes(cause?.originalCode) ||
    cause?.kind === 'TransactionWriteConflict' ||
    // pg's pool: nobody gave a connection back in time.
    error.message.endsWith('timeout exceeded when trying to connect')
  )
}
