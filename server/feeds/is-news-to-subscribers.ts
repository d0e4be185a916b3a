import { isAnnounced } from '#domain/feeds/is-announced.ts'
import type { Database, Transaction } from '#server/db/database.ts'

/** Whether live feeds carry a brief (`isAnnounced`). One that was withdrawn keeps its last entry in them. */
export async function isNewsToSubscribers(db: Database | Transaction, briefId: string): Promise<boolean> {
  const listed = await db.listing.findUnique({
    where: { briefId },
    select: { demonstration: true, corrected: true, firstPublishedAt: true },
  })
  if (!listed) return true
  const first = await db.publication.aggregate({ where: { briefId }, _min: { publishedAt: true } })
  return isAnnounced({
    ...listed,
    firstPublishedAt: listed.firstPublishedAt.toISOString(),
    takenInAt: (first._min.publishedAt ?? listed.firstPublishedAt).toISOString(),
  })
}
