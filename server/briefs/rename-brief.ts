import { isSlug } from '#domain/names/to-slug.ts'
import { can, type RightRefusal } from '#domain/people/can.ts'
import { briefAddress } from '#domain/pages/addresses.ts'
import { accepted, refused, type Result } from '#domain/result.ts'
import { recordAudit, type Order } from '#server/audit/record-audit.ts'
import type { Database, Transaction } from '#server/db/database.ts'
import { holdNames } from '#server/db/hold-names.ts'
import { transact } from '#server/db/transact.ts'
import { changeBriefForReaders } from '#server/prints/show-change.ts'
import { retireAddress } from '#server/names/retire-address.ts'
import { getFacts, lockBrief, type HeldBrief } from './lock-brief.ts'

export interface RenameOrder extends Order {
  slug: string
  to: string
}

export type RenameRefusal = RightRefusal | 'not-an-address' | 'address-taken' | 'busy'

/** Gives a brief another address. If readers ever had the old one, it answers 308 to the new one for ever. */
export async function renameBrief(
  db: Database,
  order: RenameOrder,
): Promise<Result<{ slug: string }, RenameRefusal>> {
  const { actor, slug, to, now } = order
  if (!isSlug(to)) return refused('not-an-address')
  return transact<{ slug: string }, RenameRefusal>(db, async (tx) => {
    const brief = await lockBrief(tx, slug)
    if (!brief) return refused('unknown-brief')
    const allowed = can(actor, 'renameBrief', await getFacts(tx, brief))
    if (!allowed.ok) return allowed
    await holdNames(tx)
    if (await isTaken(tx, to, brief)) return refused('address-taken')
    await changeBriefForReaders(tx, brief.id, async () => {
      if (brief.firstPublishedAt !== null)
        await retireAddress(tx, { address: briefAddress(slug), kind: 'brief', targetId: brief.id, now })
      await tx.brief.update({ where: { id: brief.id }, data: { slug: to } })
    })
    await recordAudit(tx, order, {
      action: 'renamed',
      subject: { kind: 'brief', id: brief.id },
      before: { slug },
      after: { slug: to },
    })
    return accepted({ slug: to })
  })
}

/** An address is taken by a brief that has it, its present owner included, and by another one that ever had it. */
async function isTaken(tx: Transaction, slug: string, brief: HeldBrief): Promise<boolean> {
  const present = await tx.brief.count({ where: { slug } })
  const retired = await tx.retiredAddress.count({
    where: { address: briefAddress(slug), targetId: { not: brief.id } },
  })
  return present + retired > 0
}
