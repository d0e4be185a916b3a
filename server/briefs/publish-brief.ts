import { tlpMarkings } from '../../domain/markings/tlp.ts'
import { decidePublication, type PublicationRefusal } from '../../domain/publication/decide-publication.ts'
import { accepted, refused, type Result } from '../../domain/result.ts'
import { recordAudit, type Origin } from '../audit/record-audit.ts'
import type { Database, Transaction } from '../db/database.ts'
import { transact } from '../db/transact.ts'
import { requireWord } from '../db/require-word.ts'
import { newId } from '../db/new-id.ts'
import { requirePerson } from '../people/require-person.ts'
import { changeBriefForReaders } from '../press/show-change.ts'
import { lockBrief, type LockedBrief } from './lock-brief.ts'

export interface PublicationOrder {
  slug: string
  by: string
  origin: Origin
  now: Date
}

/** Publishes the latest revision of a brief: readers get it as soon as this returns. */
export async function publishBrief(
  db: Database,
  order: PublicationOrder,
): Promise<Result<{ revision: number }, PublicationRefusal | 'unknown-brief' | 'busy'>> {
  return transact<{ revision: number }, PublicationRefusal | 'unknown-brief'>(db, async (tx) => {
    const brief = await lockBrief(tx, order.slug)
    if (!brief) return refused('unknown-brief')
    return publishLatest(tx, brief, order)
  })
}

/** The same inside a transaction that holds the brief's row. */
export async function publishLatest(
  tx: Transaction,
  brief: LockedBrief,
  { by, origin, now }: Omit<PublicationOrder, 'slug'>,
): Promise<Result<{ revision: number }, PublicationRefusal>> {
  const revision = await tx.revision.findFirstOrThrow({
    where: { briefId: brief.id },
    orderBy: { number: 'desc' },
    select: {
      id: true,
      title: true,
      number: true,
      authorId: true,
      marking: true,
      verifications: { select: { verifierId: true } },
    },
  })
  const decision = decidePublication({
    status: brief.status,
    title: revision.title,
    authorId: revision.authorId,
    marking: requireWord(tlpMarkings, revision.marking),
    verifierIds: revision.verifications.map(({ verifierId }) => verifierId),
    isLive: brief.liveRevisionId === revision.id,
  })
  if (!decision.ok) return decision
  const actor = await requirePerson(tx, by, now)
  await changeBriefForReaders(tx, brief.id, () =>
    tx.brief.update({
      where: { id: brief.id },
      data: {
        ...{ status: 'published', liveRevisionId: revision.id, publishedAt: now },
        firstPublishedAt: brief.firstPublishedAt ?? now,
      },
    }),
  )
  await tx.publication.create({
    data: {
      ...{ id: newId(), briefId: brief.id, revisionId: revision.id },
      ...{ publishedAt: now, publishedById: actor.id },
    },
  })
  const after = { revision: revision.number, slug: brief.slug }
  await recordAudit(tx, { actorId: actor.id, action: 'published', origin, briefId: brief.id, after, now })
  return accepted({ revision: revision.number })
}
