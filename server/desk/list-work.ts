import { can } from '#domain/people/can.ts'
import type { PersonActor } from '#domain/people/actor.ts'
import type { DeskRow } from '#domain/people/desk-row.ts'
import { workStates } from '#domain/people/governed-brief.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { Database } from '#server/db/database.ts'
import { requireWord } from '#server/db/require-word.ts'
import { readContent } from '#domain/briefs/stored-content.ts'

/** What one person has to do, and what will happen without them. */
export interface Work {
  /** Texts to review, to publish, or returned to them; the one that waits longest first. */
  waiting: DeskRow[]
  /** What they are writing, the latest first. */
  drafts: DeskRow[]
  scheduled: DeskRow[]
}

const most = 50

const rowSelect = {
  state: true,
  content: true,
  savedAt: true,
  scheduledFor: true,
  heldBack: true,
  revision: {
    select: { number: true, createdAt: true, writerIds: true, author: { select: { id: true, name: true } } },
  },
  brief: { select: { slug: true, ownerId: true, category: { select: { slug: true, name: true } } } },
} satisfies Prisma.DraftSelect

type StoredRow = Prisma.DraftGetPayload<{ select: typeof rowSelect }>

/** The work of somebody, by what their roles allow. */
export async function listWork(db: Database, actor: PersonActor): Promise<Work> {
  const list = (where: Prisma.DraftWhereInput, orderBy: Prisma.DraftOrderByWithRelationInput) =>
    db.draft.findMany({ where, orderBy, take: most, select: rowSelect })
  const mine = { OR: [{ brief: { ownerId: actor.id } }, { handedToIds: { has: actor.id } }] }
  const [inReview, verified, returned, drafts, scheduled] = await Promise.all([
    list({ state: 'in-review' }, { savedAt: 'asc' }),
    list({ state: 'verified' }, { savedAt: 'asc' }),
    list({ state: 'returned', ...mine }, { savedAt: 'asc' }),
    list({ state: 'draft', ...mine }, { savedAt: 'desc' }),
    list({ state: 'scheduled' }, { scheduledFor: 'asc' }),
  ])
  const mayReview = holds(actor, 'verifyBrief')
  const mayPublish = holds(actor, 'publishBrief')
  const toReview = inReview.filter(({ revision }) => mayReview && !revision?.writerIds.includes(actor.id))
  return {
    waiting: [...toReview, ...(mayPublish ? verified : []), ...returned].map(toRow),
    drafts: drafts.map(toRow),
    scheduled: scheduled.map(toRow),
  }
}

/** Whether one of somebody's roles gives a right about briefs at all. */
function holds(actor: PersonActor, verb: 'verifyBrief' | 'publishBrief'): boolean {
  const decision = can(actor, verb)
  return decision.ok || decision.refusal === 'unknown-brief'
}

function toRow({ state, content, savedAt, scheduledFor, revision, brief }: StoredRow): DeskRow {
  const at = state === 'scheduled' && scheduledFor ? scheduledFor : (revision?.createdAt ?? savedAt)
  return {
    slug: brief.slug,
    title: readContent(content).title,
    category: brief.category,
    state: requireWord(workStates, state),
    at: at.toISOString(),
    notes: revision ? [`Revision ${revision.number} by ${revision.author.name}`] : [],
  }
}
