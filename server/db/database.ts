import { PrismaPg } from '@prisma/adapter-pg'
import { Prisma, PrismaClient } from '#prisma/generated/client.ts'
import { inUtc } from './create-client.ts'
import { namePlan } from './kept-plan.ts'

export type Database = PrismaClient
/** A database inside a transaction: what use cases hand to the functions that write. */
export type Transaction = Prisma.TransactionClient

/** Milliseconds that a transaction may take. */
export const transactionTimeout = 30_000

/**
 * A pool of connections to `connectionString`. The caller disconnects it. A connection that is not made within
 * `connectPatience` milliseconds fails. One that `keepsPlans` needs direct connections, not those of a transaction pooler.
 */
export function openDatabase(
  connectionString: string,
  { connectPatience = 5_000, keepsPlans = false } = {},
): Database {
  return new PrismaClient({
    adapter: new PrismaPg(
      {
        connectionString: inUtc(connectionString),
        max: 8,
        connectionTimeoutMillis: connectPatience,
      },
      keepsPlans ? { statementNameGenerator: namePlan } : {},
    ),
    transactionOptions: { maxWait: 10_000, timeout: transactionTimeout },
  })
}
