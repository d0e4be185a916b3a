import { mayEver } from '#domain/people/may-ever.ts'
import type { PersonActor } from '#domain/people/actor.ts'
import type { DeskRow } from '#domain/people/desk-row.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { Database } from '#server/db/database.ts'
import { draftRowSelect, toDraftRow } from './draft-row.ts'
import { listReviewQueue } from './list-review-queue.ts'

/** What one person has to do, and what will happen without them. */
export interface Work {
  /** Texts to review, to publish, or returned to them; the one that waits longest first. */
  waiting: DeskRow[]
  /** What they are writing, the latest first. */
  drafts: DeskRow[]
  scheduled: DeskRow[]
}

const most = 50

/** The work of somebody, by what their roles allow. */
export async function listWork(db: Database, actor: PersonActor): Promise<Work> {
  const list = (where: Prisma.DraftWhereInput, orderBy: Prisma.DraftOrderByWithRelationInput) =>
    db.draft.findMany({ where, orderBy, take: most, select: draftRowSelect })
  const mine = { OR: [{ brief: { ownerId: actor.id } }, { handedToIds: { has: actor.id } }] }
  const [queue, verified, returned, drafts, scheduled] = await Promise.all([
    mayEver(actor, 'verifyBrief') ? listReviewQueue(db, actor) : null,
    list({ state: 'verified' }, { savedAt: 'asc' }),
    list({ state: 'returned', ...mine }, { savedAt: 'asc' }),
    list({ state: 'draft', ...mine }, { savedAt: 'desc' }),
    list({ state: 'scheduled' }, { scheduledFor: 'asc' }),
  ])
  const mayPublish = mayEver(actor, 'publishBrief')
  return {
    waiting: [
      ...(queue?.rows ?? []),
      ...[...(mayPublish ? verified : []), ...returned].map(toDraftRow),
    ].toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at)),
    drafts: drafts.map(toDraftRow),
    scheduled: scheduled.map(toDraftRow),
  }
}
