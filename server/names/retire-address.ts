import type { Transaction } from '#server/db/database.ts'

/** An address that something had until now. */
export interface RetiredAddress {
  address: string
  kind: 'brief' | 'entity' | 'tag' | 'category'
  targetId: string
  now: Date
}

/**
 * Notes that an address leads to something that has another one now: it answers 308 for ever. Something may take an old
 * address of its own again; then it is retired a second time.
 */
export async function retireAddress(
  tx: Transaction,
  { address, kind, targetId, now }: RetiredAddress,
): Promise<void> {
  await tx.retiredAddress.upsert({
    where: { address },
    create: { address, kind, targetId, retiredAt: now },
    update: { retiredAt: now },
  })
}
