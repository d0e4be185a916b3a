import type { BriefContent } from '../../domain/briefs/brief-content.ts'
import type { Database } from '../db/database.ts'
import { contentSelect, toContent } from './rows-to-content.ts'

/** The content of the latest revision of a brief, published or not, or `null` if there is no such brief. */
export async function getLatestContent(db: Database, slug: string): Promise<BriefContent | null> {
  const revision = await db.revision.findFirst({
    where: { brief: { slug } },
    orderBy: { number: 'desc' },
    select: contentSelect,
  })
  return revision && toContent(revision)
}
