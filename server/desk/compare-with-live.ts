import { readContent } from '#domain/briefs/stored-content.ts'
import type { ReviewCase } from '#domain/reviews/review-case.ts'
import { compareContents } from '#domain/revisions/compare-contents.ts'
import type { Database } from '#server/db/database.ts'

/** What a submitted revision changes for readers; `null` where there is none, or readers have no revision yet. */
export async function compareWithLive(
  db: Database,
  { slug, live, submitted }: { slug: string; live: number | null; submitted: number | null },
): Promise<ReviewCase['difference']> {
  if (live === null || submitted === null) return null
  const found = await db.revision.findMany({
    where: { brief: { slug }, number: { in: [live, submitted] } },
    select: { number: true, content: true },
  })
  const [before, after] = [live, submitted].map((number) => found.find((one) => one.number === number))
  if (!before || !after) return null
  const sections = compareContents(readContent(before.content), readContent(after.content))
  return { from: live, to: submitted, sections }
}
