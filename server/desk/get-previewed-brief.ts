import { readContent } from '#domain/briefs/stored-content.ts'
import { dropBlanks } from '#domain/editing/drop-blanks.ts'
import type { PublishedBrief } from '#domain/pages/published-brief.ts'
import { tlpMarkings } from '#domain/markings/tlp.ts'
import type { Database } from '#server/db/database.ts'
import { requireWord } from '#server/db/require-word.ts'

/** What stands where a verifier's name will be. */
const notYet = 'nobody yet'

/** The draft of a brief as if readers had it now, for the desk alone; `null` where there is none. */
export async function getPreviewedBrief(
  db: Database,
  slug: string,
  now: Date,
): Promise<PublishedBrief | null> {
  const brief = await db.brief.findUnique({
    where: { slug },
    select: {
      id: true,
      firstPublishedAt: true,
      demonstration: true,
      category: { select: { slug: true, name: true } },
      owner: { select: { name: true } },
      draft: { select: { content: true, marking: true } },
      _count: { select: { revisions: true, importedTexts: true } },
    },
  })
  if (!brief?.draft) return null
  const { id, firstPublishedAt, demonstration, category, owner, draft, _count } = brief
  const instant = now.toISOString()
  return {
    id,
    slug,
    category,
    demonstration,
    content: dropBlanks(readContent(draft.content)),
    marking: requireWord(tlpMarkings, draft.marking),
    revision: _count.revisions + 1,
    firstPublishedAt: (firstPublishedAt ?? now).toISOString(),
    takenInAt: (firstPublishedAt ?? now).toISOString(),
    wasImported: _count.importedTexts > 0,
    publishedAt: instant,
    author: owner.name,
    verifier: notYet,
    verifiedAt: instant,
    checks: null,
    corrections: [],
    entities: {},
    tags: {},
    techniques: {},
  }
}
