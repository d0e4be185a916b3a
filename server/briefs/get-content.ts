import type { BriefContent } from '../../domain/briefs/brief-content.ts'
import { readContent } from '../../domain/briefs/stored-content.ts'
import type { Database } from '../db/database.ts'

/** The content of the latest revision of a brief, published or not, or `null` if there is no such brief. */
export async function getLatestContent(db: Database, slug: string): Promise<BriefContent | null> {
  const revision = await db.revision.findFirst({
    where: { brief: { slug } },
    orderBy: { number: 'desc' },
    select: { content: true },
  })
  return revision && readContent(revision.content)
}
