import { isSlug } from '../../domain/names/to-slug.ts'
import { accepted, refused, type Result } from '../../domain/result.ts'
import { recordAudit, type Origin } from '../audit/record-audit.ts'
import type { Database, Transaction } from '../db/database.ts'
import { transact } from '../db/transact.ts'
import { holdNames } from '../db/hold-names.ts'
import { requirePerson } from '../people/require-person.ts'
import { changeBriefForReaders } from '../press/show-change.ts'
import { lockBrief, type LockedBrief } from './lock-brief.ts'

export interface RenameOrder {
  slug: string
  to: string
  by: string
  origin: Origin
  now: Date
}

export type RenameRefusal = 'unknown-brief' | 'not-an-address' | 'address-taken' | 'busy'

/** Gives a brief another address. If readers ever had the old one, it answers 308 to the new one for ever. */
export async function renameBrief(
  db: Database,
  { slug, to, by, origin, now }: RenameOrder,
): Promise<Result<{ slug: string }, RenameRefusal>> {
  if (!isSlug(to)) return refused('not-an-address')
  return transact(db, async (tx) => {
    const brief = await lockBrief(tx, slug)
    if (!brief) return refused('unknown-brief')
    await holdNames(tx)
    if (await isTaken(tx, to, brief)) return refused('address-taken')
    const actor = await requirePerson(tx, by, now)
    await changeBriefForReaders(tx, brief.id, async () => {
      if (brief.firstPublishedAt !== null) await retire(tx, brief, now)
      await tx.brief.update({ where: { id: brief.id }, data: { slug: to } })
    })
    await recordAudit(tx, {
      ...{ actorId: actor.id, action: 'renamed', origin, briefId: brief.id, now },
      ...{ before: { slug }, after: { slug: to } },
    })
    return accepted({ slug: to })
  })
}

/** An address is taken by a brief that has it, its present owner included, and by another one that ever had it. */
async function isTaken(tx: Transaction, slug: string, brief: LockedBrief): Promise<boolean> {
  const present = await tx.brief.count({ where: { slug } })
  return present + (await tx.retiredSlug.count({ where: { slug, briefId: { not: brief.id } } })) > 0
}

/** A brief may take an old address of its own again; then it is retired a second time. */
async function retire(tx: Transaction, { slug, id: briefId }: LockedBrief, retiredAt: Date): Promise<void> {
  await tx.retiredSlug.upsert({
    where: { slug },
    create: { slug, briefId, retiredAt },
    update: { retiredAt },
  })
}
