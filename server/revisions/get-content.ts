import type { BriefContent } from '#domain/briefs/brief-content.ts'
import { readContent } from '#domain/briefs/stored-content.ts'
import type { Database } from '#server/db/database.ts'

/** The text of a brief as editors have it: of its draft, else of its latest revision; `null` if there is no such brief. */
export async function getLatestContent(db: Database, slug: string): Promise<BriefContent | null> {
  const brief = await db.brief.findUnique({
    where: { slug },
    select: {
      draft: { select: { content: true } },
      revisions: { orderBy: { number: 'desc' }, take: 1, select: { content: true } },
    },
  })
  const latest = brief?.draft ?? brief?.revisions[0]
  return latest ? readContent(latest.content) : null
}
