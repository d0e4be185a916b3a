import { can, type RightRefusal } from '#domain/people/can.ts'
import { accepted, refused, type Result } from '#domain/result.ts'
import { recordAudit, type Order } from '#server/audit/record-audit.ts'
import { lockBrief } from '#server/briefs/lock-brief.ts'
import type { Database } from '#server/db/database.ts'
import { transact } from '#server/db/transact.ts'
import { wakePrinters } from '#server/prints/owe-pages.ts'
import { keepDueSearch } from '#server/search/keep-search.ts'
import { holdSite } from '#server/site/hold-site.ts'

/** So many batches of search texts are written in one go; what is left can be asked for again. */
const mostBatches = 20

/** Milliseconds: some hundred briefs are written anew. */
const timeout = 60_000

type Retried = Result<{ count: number }, RightRefusal | 'busy'>

/** Has every page that could not be printed tried again at once. Returns how many those are. */
export async function retryPages(db: Database, order: Order): Promise<Retried> {
  return transact(db, async (tx) => {
    const allowed = can(order.actor, 'retryJobs')
    if (!allowed.ok) return allowed
    const { count } = await tx.print.updateMany({
      where: { state: 'owed', failures: { gt: 0 } },
      data: { retryAt: null },
    })
    await wakePrinters(tx)
    const subject = { kind: 'job', id: null } as const
    await recordAudit(tx, order, { action: 'tried pages again', subject, after: { count } })
    return accepted({ count })
  })
}

/** Has the hub told at once of every topic that it could not be told of. Returns how many those are. */
export async function retryHub(db: Database, order: Order): Promise<Retried> {
  return transact(db, async (tx) => {
    const allowed = can(order.actor, 'retryJobs')
    if (!allowed.ok) return allowed
    const { count } = await tx.hubPing.updateMany({ where: { failures: { gt: 0 } }, data: { retryAt: null } })
    await wakePrinters(tx)
    const subject = { kind: 'job', id: null } as const
    await recordAudit(tx, order, { action: 'tried the hub again', subject, after: { count } })
    return accepted({ count })
  })
}

/** Has a brief that was held back at its time published now, if nothing stands against it any more. */
export async function retryPublication(
  db: Database,
  order: Order & { slug: string },
): Promise<Result<{ slug: string }, RightRefusal | 'busy'>> {
  return transact(db, async (tx) => {
    const allowed = can(order.actor, 'retryJobs')
    if (!allowed.ok) return allowed
    const brief = await lockBrief(tx, order.slug)
    if (!brief) return refused('unknown-brief')
    const { count } = await tx.draft.updateMany({
      where: { briefId: brief.id, state: 'scheduled', heldBack: { not: null } },
      data: { heldBack: null },
    })
    if (count === 0) return refused('not-scheduled')
    // They publish what is due before they print.
    await wakePrinters(tx)
    await recordAudit(tx, order, { action: 'tried again', subject: { kind: 'brief', id: brief.id } })
    return accepted({ slug: order.slug })
  })
}

/** Writes the words of briefs that wait for it anew for the search. Returns of how many. */
export async function retrySearch(db: Database, order: Order): Promise<Retried> {
  return transact(
    db,
    async (tx) => {
      const allowed = can(order.actor, 'retryJobs')
      if (!allowed.ok) return allowed
      await holdSite(tx)
      let count = 0
      for (let batch = 0; batch < mostBatches; batch++) {
        const written = await keepDueSearch(tx)
        if (written === 0) break
        count += written
      }
      const subject = { kind: 'job', id: null } as const
      await recordAudit(tx, order, { action: 'wrote search texts', subject, after: { count } })
      return accepted({ count })
    },
    { timeout },
  )
}
