import { can, type RightRefusal } from '#domain/people/can.ts'
import { accepted, type Result } from '#domain/result.ts'
import { recordAudit, type Order } from '#server/audit/record-audit.ts'
import { asJson } from '#server/db/as-json.ts'
import type { Database, Transaction } from '#server/db/database.ts'
import { holdNames } from '#server/db/hold-names.ts'
import { transact } from '#server/db/transact.ts'
import { rebuildLists } from '#server/listings/keep-listing.ts'
import { showChange } from '#server/prints/show-change.ts'
import { holdSite } from '#server/site/hold-site.ts'
import { dropFeedsOfGoneNames } from './drop-feeds-of-gone-names.ts'
import { getDemonstration, type Demonstration } from './get-demonstration.ts'

/** Milliseconds: every list is made anew, and every page is owed. */
const timeout = 300_000

/**
 * Removes the demonstration briefs with everything that belongs to them alone, before a publication goes live; returns
 * what went. Their addresses answer 404 afterwards. Where there are none, it changes nothing. See decision 027.
 */
export async function removeDemonstration(
  db: Database,
  order: Order,
): Promise<Result<Demonstration, RightRefusal | 'busy'>> {
  const allowed = can(order.actor, 'removeDemonstration')
  if (!allowed.ok) return allowed
  return transact(db, async (tx) => accepted(await removeIn(tx, order)), { timeout })
}

async function removeIn(tx: Transaction, order: Order): Promise<Demonstration> {
  const ids = await lockDemonstration(tx)
  await holdNames(tx)
  await holdSite(tx)
  const going = await getDemonstration(tx)
  if (ids.length === 0) return going
  await tx.$executeRaw`select remove_demonstration(${ids}::uuid[])`
  await dropFeedsOfGoneNames(tx)
  await rebuildLists(tx)
  // A first load that was cut off must not go on and bring them back.
  await tx.$executeRaw`update site set seeded_at = coalesce(seeded_at, ${order.now})`
  await recordAudit(tx, order, {
    action: 'removed',
    subject: { kind: 'demonstration', id: null },
    before: asJson({ count: going.slugs.length, slugs: [...going.slugs] }),
  })
  // Every page says something that they had part in: lists, counts, what else there is to read.
  await showChange(tx, { kind: 'settings' })
  return going
}

/**
 * Holds their rows as every other change of a brief does, before names and site. Not `for update`: a publication that has
 * the site already may be about to name one of them as related, and waits for nothing here.
 */
async function lockDemonstration(tx: Transaction): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select id from briefs where demonstration order by id for no key update`
  return rows.map(({ id }) => id)
}
