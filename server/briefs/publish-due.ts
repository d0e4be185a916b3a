import { getRefusalCode } from '#domain/refusals/refusal.ts'
import { accepted, type Result } from '#domain/result.ts'
import { recordAudit, type Order } from '#server/audit/record-audit.ts'
import type { Database, Transaction } from '#server/db/database.ts'
import { transact } from '#server/db/transact.ts'
import { lockBrief } from './lock-brief.ts'
import { publishHeld } from './publish-brief.ts'

/**
 * Publishes what is scheduled up to now, each brief in a transaction of its own, once however many do it at the same
 * time. What is not fit to go out any more stays, with the reason, until somebody schedules it again. Returns how many
 * went out.
 */
export async function publishDue(db: Database, now: Date): Promise<number> {
  let published = 0
  for (;;) {
    const done = await transact(db, (tx) => publishNext(tx, now))
    if (!done.ok || done.value === 'nothing due') return published
    if (done.value === 'published') published += 1
  }
}

type Outcome = 'published' | 'held back' | 'nothing due'

async function publishNext(tx: Transaction, now: Date): Promise<Result<Outcome, never>> {
  // The draft is held as well: of one that was put off or taken off the schedule while this statement ran, PostgreSQL looks
  // again at the conditions once it has the row, and at those of held rows only. Keys are not held (see `lockBrief`).
  const due = await tx.$queryRaw<{ slug: string; briefId: string }[]>`
    select b.slug, b.id as "briefId" from drafts d join briefs b on b.id = d.brief_id
    where d.state = 'scheduled' and d.scheduled_for <= ${now} and d.held_back is null
    order by d.scheduled_for, d.brief_id limit 1 for no key update of b, d skip locked`
  const [next] = due
  const brief = next ? await lockBrief(tx, next.slug) : null
  // Between the two questions nobody else could change it: the row is held.
  if (!brief?.draft?.revision) return accepted('nothing due')
  const order: Order = { actor: { kind: 'system' }, origin: 'schedule', now }
  const published = await publishHeld(tx, brief, { ...order, revision: brief.draft.revision.number })
  if (published.ok) return accepted('published')
  const code = getRefusalCode(published.refusal)
  await tx.draft.update({ where: { briefId: brief.id }, data: { heldBack: code } })
  const subject = { kind: 'brief', id: brief.id } as const
  await recordAudit(tx, order, { action: 'held back', subject, after: { refusal: code } })
  return accepted('held back')
}

/** When something is due next, or `null`. */
export async function getNextScheduled(db: Database): Promise<Date | null> {
  const next = await db.draft.findFirst({
    where: { state: 'scheduled', heldBack: null },
    orderBy: { scheduledFor: 'asc' },
    select: { scheduledFor: true },
  })
  return next?.scheduledFor ?? null
}
