import type { Transaction } from './database.ts'

const namesLock = 7_411_903_220

/**
 * Makes everyone who takes addresses and shared names wait for each other until their transactions end, so that one
 * name becomes one row and no two briefs get one address.
 */
export async function holdNames(tx: Transaction): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(${namesLock}::bigint)`
}
