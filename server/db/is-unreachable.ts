const silences = new Set([
  // pg of a client, pg of a pool, pg of a query
  'timeout expired',
  'Connection terminated due to connection timeout',
  'timeout exceeded when trying to connect',
  'Query read timeout',
])

/** Whether a failure means that the server took a connection or a question and did not answer in time. */
export function isSilence(error: unknown): boolean {
  return error instanceof Error && silences.has(lastLine(error.message))
}

/** Whether a failure of a question to the database means that no server could be reached, or that none answered. */
export function isUnreachable(error: unknown): boolean {
  if (isSilence(error)) return true
  if (!(error instanceof Error)) return false
  // Prisma's own code for it, in its own errors and in those of its adapter.
  const { code, meta } = error as Error & {
    code?: unknown
    meta?: { driverAdapterError?: { cause?: { kind?: unknown } } }
  }
  return code === 'P1001' || meta?.driverAdapterError?.cause?.kind === 'DatabaseNotReachable'
}

/** Prisma puts what it was asked before what went wrong. */
function lastLine(message: string): string {
  return message.trim().split('\n').at(-1) ?? ''
}
