import type { Transaction } from '#server/db/database.ts'

/**
 * Says that readers will see something new: moves the site's change number and returns it. Call it last in a
 * transaction; the row it locks puts changes in the order in which they become visible.
 */
export async function moveSite(tx: Transaction): Promise<bigint> {
  const moved = { where: { id: 1 }, data: { change: { increment: 1 } }, select: { change: true } } as const
  return (await tx.site.update(moved)).change
}
