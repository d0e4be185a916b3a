import type { BriefListItem } from '#domain/pages/brief-list-item.ts'
import type { Database } from '#server/db/database.ts'
import { listPublished } from '#server/listings/listings.ts'

/** The brief that an editor has picked for the front page, as long as readers can see it and its time is not over. */
export async function getLead(
  db: Database,
  now: Date,
): Promise<{ brief: BriefListItem; until: Date } | null> {
  const site = await db.site.findUniqueOrThrow({
    where: { id: 1 },
    select: { leadUntil: true, leadBrief: { select: { slug: true } } },
  })
  if (!site.leadBrief || !site.leadUntil || site.leadUntil <= now) return null
  const [brief] = await listPublished(db, { where: { only: site.leadBrief.slug }, take: 1 })
  return brief ? { brief, until: site.leadUntil } : null
}
