import { listPushedTopics } from '#domain/feeds/pushed-topics.ts'
import type { Database } from '#server/db/database.ts'
import { getSiteChange } from '#server/site/get-site.ts'
import { owePings } from './owe-pings.ts'

const most = 500

/**
 * Has the hub told of topics that were taken away, that nobody has asked for since, and whose time has come: there is no
 * print to compare with the next one. Returns how many pages there were; call it until there are none.
 */
export async function oweTurnedPings(db: Database, now: Date): Promise<number> {
  return db.$transaction(async (tx) => {
    const turned = await tx.$queryRaw<{ address: string }[]>`
      update prints set changes_at = null
      where address in (
        select address from prints where changes_at <= ${now} and state = 'out'
        order by address limit ${most} for update skip locked)
      returning address`
    const topics = listPushedTopics(turned.map(({ address }) => address))
    if (topics.length > 0) await owePings(tx, topics, await getSiteChange(tx))
    return turned.length
  })
}
