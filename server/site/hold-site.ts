import type { Transaction } from '#server/db/database.ts'

/**
 * Waits for other changes of what readers see, and keeps them waiting until the transaction ends. What is read
 * afterwards has all of them; `moveSite` in the same transaction then waits for nobody.
 */
export async function holdSite(tx: Transaction): Promise<void> {
  await tx.$queryRaw`select 1 from site where id = 1 for update`
}
