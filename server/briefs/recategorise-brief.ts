import { accepted, refused, type Result } from '../../domain/result.ts'
import { recordAudit, type Origin } from '../audit/record-audit.ts'
import type { Database } from '../db/database.ts'
import { transact } from '../db/transact.ts'
import { requirePerson } from '../people/require-person.ts'
import { changeBriefForReaders } from '../press/show-change.ts'
import { lockBrief } from './lock-brief.ts'

export interface RecategorisationOrder {
  slug: string
  category: string
  by: string
  origin: Origin
  now: Date
}

export type RecategorisationRefusal = 'unknown-brief' | 'unknown-category' | 'same-category' | 'busy'

/** Files a brief under another category. */
export async function recategoriseBrief(
  db: Database,
  { slug, category, by, origin, now }: RecategorisationOrder,
): Promise<Result<{ category: string }, RecategorisationRefusal>> {
  return transact(db, async (tx) => {
    const brief = await lockBrief(tx, slug)
    if (!brief) return refused('unknown-brief')
    const target = await tx.category.findUnique({ where: { slug: category }, select: { id: true } })
    if (!target) return refused('unknown-category')
    if (target.id === brief.categoryId) return refused('same-category')
    const before = await tx.category.findUniqueOrThrow({
      where: { id: brief.categoryId },
      select: { slug: true },
    })
    const actor = await requirePerson(tx, by, now)
    await changeBriefForReaders(tx, brief.id, () =>
      tx.brief.update({ where: { id: brief.id }, data: { categoryId: target.id } }),
    )
    await recordAudit(tx, {
      ...{ actorId: actor.id, action: 'recategorised', origin, briefId: brief.id, now },
      ...{ before: { category: before.slug }, after: { category } },
    })
    return accepted({ category })
  })
}
