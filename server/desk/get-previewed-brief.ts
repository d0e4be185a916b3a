import { readContent } from '#domain/briefs/stored-content.ts'
import { dropBlanks } from '#domain/editing/drop-blanks.ts'
import type { PublishedBrief } from '#domain/pages/published-brief.ts'
import { tlpMarkings } from '#domain/markings/tlp.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { countChecks } from '#server/briefs/read-checks.ts'
import type { Database } from '#server/db/database.ts'
import { requireWord } from '#server/db/require-word.ts'

/** What stands where a verifier's name will be. */
const notYet = 'nobody yet'

/** What is known of a text that was submitted, and of the last answer to it. */
const submittedSelect = {
  number: true,
  author: { select: { name: true } },
  reviews: {
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: 1,
    select: { outcome: true, at: true, checklist: true, person: { select: { name: true } } },
  },
} as const satisfies Prisma.RevisionSelect

/** A text as if readers had it. */
export interface PreviewedBrief extends PublishedBrief {
  preview: { isVerified: boolean }
}

/** The draft of a brief as if readers had it now, for the desk alone; `null` where there is none. */
export async function getPreviewedBrief(
  db: Database,
  slug: string,
  now: Date,
): Promise<PreviewedBrief | null> {
  const brief = await db.brief.findUnique({
    where: { slug },
    select: {
      id: true,
      firstPublishedAt: true,
      demonstration: true,
      category: { select: { slug: true, name: true } },
      owner: { select: { name: true } },
      draft: { select: { content: true, marking: true, revision: { select: submittedSelect } } },
      _count: { select: { revisions: true, importedTexts: true } },
    },
  })
  if (!brief?.draft) return null
  const { id, firstPublishedAt, demonstration, category, owner, draft, _count } = brief
  const instant = now.toISOString()
  const submitted = draft.revision
  const [review] = submitted?.reviews ?? []
  const verification = review?.outcome === 'verified' ? review : null
  return {
    id,
    slug,
    category,
    demonstration,
    content: dropBlanks(readContent(draft.content)),
    marking: requireWord(tlpMarkings, draft.marking),
    revision: submitted?.number ?? _count.revisions + 1,
    firstPublishedAt: (firstPublishedAt ?? now).toISOString(),
    takenInAt: (firstPublishedAt ?? now).toISOString(),
    wasImported: _count.importedTexts > 0,
    publishedAt: instant,
    author: submitted?.author.name ?? owner.name,
    preview: { isVerified: verification !== null },
    verifier: verification?.person.name ?? notYet,
    verifiedAt: (verification?.at ?? now).toISOString(),
    checks: verification && countChecks(verification.checklist),
    corrections: [],
    entities: {},
    tags: {},
    techniques: {},
  }
}
