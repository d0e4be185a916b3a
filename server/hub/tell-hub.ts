import type { Database } from '#server/db/database.ts'
import { getSite } from '#server/site/get-site.ts'
import { claimPings, recordPingFailure, settlePing, type OwedPing } from './claim-pings.ts'
import { postPing } from './post-ping.ts'

/** How many topics a hub is told of at once. */
const atOnce = 4

/** What telling a hub needs from outside. */
export interface HubNeeds {
  db: Database
  now: () => Date
  post?: typeof postPing
  /** Whoever tells the hub is asked to end. */
  ending?: AbortSignal
}

/** Tells the hub of some topics that have changed. Returns of how many it was tried. */
export async function tellHub({
  db,
  now,
  post = postPing,
  ending = new AbortController().signal,
}: HubNeeds): Promise<number> {
  const claimed = await claimPings(db, { now: now(), most: atOnce })
  if (claimed.length === 0) return 0
  const { hub, baseUrl } = await getSite(db)
  const tell = async (ping: OwedPing) => {
    // The hub was taken out of the settings since.
    const problem = hub === null ? null : await post(hub, baseUrl + ping.address, { ending })
    if (problem === null) await settlePing(db, ping)
    else await recordPingFailure(db, { address: ping.address, problem, now: now() })
  }
  await Promise.all(claimed.map(tell))
  return claimed.length
}
