import { z } from 'zod'
import type { PageText } from '#domain/revisions/compare-page-texts.ts'
import type { Database } from '#server/db/database.ts'

/** A text that a standing page once had. */
export interface EarlierText {
  /** The entry of the audit log that keeps it: that of the save which put another in its place. */
  id: string
  title: string
  /** Who saved it and when; `null` for a text that came with the software. */
  by: string | null
  at: Date | null
}

/** How many are listed; the audit log has them all. */
const mostListed = 100

/** The texts that a standing page had before the present one, the latest first. */
export function listEarlierTexts(db: Database, slug: string): Promise<EarlierText[]> {
  return db.$queryRaw<EarlierText[]>`
    select * from (
      select e.id, e.before->>'title' as title, lead(p.name) over saves as by, lead(e.at) over saves as at
      from audit_entries e join people p on p.id = e.actor_id
      where e.subject = 'page' and e.subject_id = ${slug} and e.action = 'saved'
      window saves as (order by e.at desc, e.id desc)
      order by e.at desc, e.id desc
    ) texts
    where title is not null
    limit ${mostListed}`
}

const kept = z.object({ title: z.string(), body: z.string() })

/** One of these texts, by its id; `null` where the page never had it. */
export async function getEarlierText(
  db: Database,
  slug: string,
  id: string | null,
): Promise<PageText | null> {
  if (!z.uuid().safeParse(id).success || id === null) return null
  const entry = await db.auditEntry.findFirst({
    where: { id, subject: 'page', subjectId: slug, action: 'saved' },
    select: { before: true },
  })
  return kept.safeParse(entry?.before).data ?? null
}
