import { can, type RightRefusal } from '#domain/people/can.ts'
import { accepted, refused, type Result } from '#domain/result.ts'
import { recordAudit, type Order } from '#server/audit/record-audit.ts'
import type { Database } from '#server/db/database.ts'
import { transact } from '#server/db/transact.ts'
import { changeBriefForReaders } from '#server/prints/show-change.ts'
import { getFacts, lockBrief } from './lock-brief.ts'

export interface RecategorisationOrder extends Order {
  slug: string
  category: string
}

export type RecategorisationRefusal = RightRefusal | 'unknown-category' | 'same-category' | 'busy'

/** Files a brief under another category. */
export async function recategoriseBrief(
  db: Database,
  order: RecategorisationOrder,
): Promise<Result<{ category: string }, RecategorisationRefusal>> {
  const { actor, slug, category } = order
  return transact<{ category: string }, RecategorisationRefusal>(db, async (tx) => {
    const brief = await lockBrief(tx, slug)
    if (!brief) return refused('unknown-brief')
    const allowed = can(actor, 'recategoriseBrief', await getFacts(tx, brief))
    if (!allowed.ok) return allowed
    const target = await tx.category.findUnique({ where: { slug: category }, select: { id: true } })
    if (!target) return refused('unknown-category')
    if (target.id === brief.categoryId) return refused('same-category')
    const before = await tx.category.findUniqueOrThrow({
      where: { id: brief.categoryId },
      select: { slug: true },
    })
    await changeBriefForReaders(tx, brief.id, () =>
      tx.brief.update({ where: { id: brief.id }, data: { categoryId: target.id } }),
    )
    await recordAudit(tx, order, {
      action: 'recategorised',
      subject: { kind: 'brief', id: brief.id },
      before: { category: before.slug },
      after: { category },
    })
    return accepted({ category })
  })
}
