import type { BriefListItem } from '#domain/pages/brief-list-item.ts'
import type { Database } from '#server/db/database.ts'
import { keptPlan } from '#server/db/kept-plan.ts'
import { listPublished } from '#server/listings/listings.ts'

/** The brief that an editor has picked for the front page, as long as readers can see it and its time is not over. */
export async function getLead(
  db: Database,
  now: Date,
): Promise<{ brief: BriefListItem; until: Date } | null> {
  const [lead] = await db.$queryRaw<{ slug: string; until: Date }[]>`
    select ${keptPlan} b.slug, s.lead_until as until from site s join briefs b on b.id = s.lead_brief_id
    where s.lead_until > ${now}`
  if (!lead) return null
  const [brief] = await listPublished(db, { where: { only: lead.slug }, take: 1 })
  return brief ? { brief, until: lead.until } : null
}
