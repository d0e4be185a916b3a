import type { BriefContent } from '../../domain/briefs/brief-content.ts'
import type { Database } from '../db/database.ts'

/** The content of the latest revision of a brief, published or not, or `null` if there is no such brief. */
export async function getLatestContent(db: Database, slug: string): Promise<BriefContent | null> {
  const document = await db.revisionDocument.findFirst({
    where: { revision: { brief: { slug } } },
    orderBy: { revision: { number: 'desc' } },
    select: { content: true },
  })
  // Written by saveRevision from a BriefContent, and never changed.
  return document && (document.content as unknown as BriefContent)
}
