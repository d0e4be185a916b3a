import { accepted, refused, type Result } from '../../domain/result.ts'
import { recordAudit, type Origin } from '../audit/record-audit.ts'
import type { Database, Transaction } from '../db/database.ts'
import { transact } from '../db/transact.ts'
import { newId } from '../db/new-id.ts'
import { requirePerson } from '../people/require-person.ts'
import { lockBrief } from './lock-brief.ts'

export interface VerificationOrder {
  slug: string
  verifier: string
  origin: Origin
  now: Date
}

export type VerificationRefusal = 'unknown-brief' | 'withdrawn' | 'own-revision' | 'busy'

/** Records that someone other than its author has checked the latest revision of a brief. */
export async function verifyBrief(
  db: Database,
  order: VerificationOrder,
): Promise<Result<{ revision: number }, VerificationRefusal>> {
  return transact(db, async (tx) => {
    const brief = await lockBrief(tx, order.slug)
    if (!brief) return refused('unknown-brief')
    if (brief.status === 'withdrawn') return refused('withdrawn')
    const revision = await tx.revision.findFirstOrThrow({
      where: { briefId: brief.id },
      orderBy: { number: 'desc' },
      select: { id: true, number: true, authorId: true },
    })
    if (!(await recordVerification(tx, { ...order, revision, briefId: brief.id })))
      return refused('own-revision')
    if (brief.status !== 'published')
      await tx.brief.update({ where: { id: brief.id }, data: { status: 'verified' } })
    return accepted({ revision: revision.number })
  })
}

/** Adds the verification; `false`, and nothing is added, if the verifier wrote the revision. */
export async function recordVerification(
  tx: Transaction,
  facts: {
    briefId: string
    revision: { id: string; number: number; authorId: string }
    verifier: string
    origin: Origin
    now: Date
  },
): Promise<boolean> {
  const { briefId, revision, origin, now } = facts
  const verifier = await requirePerson(tx, facts.verifier, now)
  if (verifier.id === revision.authorId) return false
  await tx.verification.create({
    data: { id: newId(), revisionId: revision.id, verifierId: verifier.id, verifiedAt: now },
  })
  const after = { revision: revision.number }
  await recordAudit(tx, { actorId: verifier.id, action: 'verified', origin, briefId, after, now })
  return true
}
