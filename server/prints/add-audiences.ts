import type { FeedAudience } from '#domain/feeds/to-feed-audience.ts'
import type { Database } from '#server/db/database.ts'

/** How many subscribers a service spoke of for a feed on one UTC day, `YYYY-MM-DD`. */
export interface FeedDayAudience extends FeedAudience {
  address: string
  day: string
}

/** Keeps the higher number of what is known and what is told, for each feed, day and service. */
export async function addAudiences(db: Database, batch: readonly FeedDayAudience[]): Promise<void> {
  await db.$executeRaw`
    insert into feed_audiences (address, day, service, subscribers)
    select address, day, service, max(subscribers) from unnest(
      ${batch.map(({ address }) => address)}::text[], ${batch.map(({ day }) => day)}::date[],
      ${batch.map(({ service }) => service)}::text[], ${batch.map((one) => one.subscribers)}::int[]
    ) as batch (address, day, service, subscribers)
    group by 1, 2, 3 order by 1, 2, 3
    on conflict (address, day, service)
      do update set subscribers = greatest(feed_audiences.subscribers, excluded.subscribers)`
}
