import { can, type RightRefusal } from '#domain/people/can.ts'
import { accepted, refused, type Result } from '#domain/result.ts'
import { listCommentKeys } from '#domain/reviews/comment-places.ts'
import { quotePart } from '#domain/reviews/quote-part.ts'
import { getActorId, recordAudit, type Order } from '#server/audit/record-audit.ts'
import { getFacts, lockBrief, type HeldBrief } from '#server/briefs/lock-brief.ts'
import type { Database, Transaction } from '#server/db/database.ts'
import { newId } from '#server/db/new-id.ts'
import { transact } from '#server/db/transact.ts'

interface OpeningOrder extends Order {
  slug: string
  /** The key or place (`listCommentKeys`) that it is about; `null` for the whole brief. */
  key: string | null
  text: string
}

interface AnswerOrder extends Order {
  slug: string
  /** The comment that opened the thread. */
  thread: string
  text: string
}

/** Comments and answers on one brief, not counting the resolving of an open thread. */
const mostComments = 1_000

type CommentRefusal =
  RightRefusal | 'busy' | 'empty-comment' | 'too-many-comments' | 'unknown-part' | 'unknown-comment'
type Commented = Result<{ thread: string }, CommentRefusal>

/** Says something of a part of a text, or of all of it, once it has been submitted. */
export async function openThread(db: Database, order: OpeningOrder): Promise<Commented> {
  const { key } = order
  const text = order.text.trim()
  if (text === '') return refused('empty-comment')
  return comment(db, order, async (tx, brief) => {
    if (await isFull(tx, brief)) return refused('too-many-comments')
    const content = brief.draft?.content
    if (key !== null && (!content || !listCommentKeys(content).includes(key))) return refused('unknown-part')
    const id = newId()
    const quote = content ? quotePart(content, key) : null
    await tx.reviewComment.create({ data: { id, partKey: key, quote, text, ...toSpoken(order, brief) } })
    const after = { thread: id, ...(key !== null && { part: key }) }
    await recordAudit(tx, order, { action: 'commented on', subject: { kind: 'brief', id: brief.id }, after })
    return accepted({ thread: id })
  })
}

/** Answers a comment; one that was resolved is open again. */
export async function answerThread(db: Database, order: AnswerOrder): Promise<Commented> {
  if (order.text.trim() === '') return refused('empty-comment')
  return addAnswer(db, order, { action: 'answered a comment on', resolvedAt: null })
}

/** Resolves a thread, with or without a last word. */
export async function resolveThread(db: Database, order: AnswerOrder): Promise<Commented> {
  // The record never changes its words: entries from before people read "resolved" have this one.
  return addAnswer(db, order, { action: 'settled a comment on', resolvedAt: order.now })
}

async function addAnswer(
  db: Database,
  order: AnswerOrder,
  { action, resolvedAt }: { action: string; resolvedAt: Date | null },
): Promise<Commented> {
  const { thread } = order
  return comment(db, order, async (tx, brief) => {
    const opening = await tx.reviewComment.findUnique({
      where: { id: thread, briefId: brief.id, threadId: null },
      select: { id: true },
    })
    if (!opening) return refused('unknown-comment')
    // What is open can always be resolved.
    const isLess = resolvedAt !== null && !(await isResolved(tx, brief, thread))
    if (!isLess && (await isFull(tx, brief))) return refused('too-many-comments')
    const text = order.text.trim()
    await tx.reviewComment.create({
      data: { id: newId(), threadId: thread, text, resolvedAt, ...toSpoken(order, brief) },
    })
    const subject = { kind: 'brief', id: brief.id } as const
    await recordAudit(tx, order, { action, subject, after: { thread } })
    return accepted({ thread })
  })
}

/** Does what `say` does with a brief that somebody may comment on, in one transaction. */
async function comment(
  db: Database,
  { slug, actor }: Pick<OpeningOrder, 'slug' | 'actor'>,
  say: (tx: Transaction, brief: HeldBrief) => Promise<Commented>,
): Promise<Commented> {
  return transact<{ thread: string }, CommentRefusal>(db, async (tx) => {
    const brief = await lockBrief(tx, slug)
    if (!brief) return refused('unknown-brief')
    const allowed = can(actor, 'commentBrief', await getFacts(tx, brief))
    if (!allowed.ok) return allowed
    // What nobody has handed in is its author's alone, and goes without a trace when it is discarded.
    if ((await tx.revision.count({ where: { briefId: brief.id } })) === 0) return refused('not-submitted')
    return say(tx, brief)
  })
}

async function isResolved(tx: Transaction, { id }: HeldBrief, thread: string): Promise<boolean> {
  const latest = await tx.reviewComment.findFirst({
    where: { briefId: id, threadId: thread },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { resolvedAt: true },
  })
  return latest?.resolvedAt instanceof Date
}

async function isFull(tx: Transaction, { id }: HeldBrief): Promise<boolean> {
  return (await tx.reviewComment.count({ where: { briefId: id } })) >= mostComments
}

function toSpoken({ actor, now }: Order, { id }: HeldBrief) {
  return { briefId: id, personId: getActorId(actor), at: now }
}
