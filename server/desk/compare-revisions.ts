import { readContent } from '#domain/briefs/stored-content.ts'
import { compareContents, type SectionDifference } from '#domain/revisions/compare-contents.ts'
import type { RevisionPair } from '#domain/revisions/to-revision-pair.ts'
import type { Database } from '#server/db/database.ts'

/** Two revisions of a brief, published or not, with what differs between them. */
interface RevisionComparison extends RevisionPair {
  sections: SectionDifference[]
  /** The markings of both, which no section tells. */
  markings: { from: string; to: string }
}

/**
 * Compares two revisions of the brief at an address, word by word: for the desk alone, since neither need be published.
 * `null` where the brief lacks one of them.
 */
export async function compareRevisions(
  db: Database,
  slug: string,
  { from, to }: RevisionPair,
): Promise<RevisionComparison | null> {
  const found = await db.revision.findMany({
    where: { brief: { slug }, number: { in: [from, to] } },
    select: { number: true, content: true, marking: true },
  })
  const [before, after] = [from, to].map((number) => found.find((one) => one.number === number))
  if (!before || !after) return null
  const sections = compareContents(readContent(before.content), readContent(after.content))
  return { from, to, sections, markings: { from: before.marking, to: after.marking } }
}
