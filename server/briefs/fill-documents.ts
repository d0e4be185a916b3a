import { asJson } from '../db/as-json.ts'
import type { Database } from '../db/database.ts'
import { contentSelect, toContent } from './rows-to-content.ts'

/** How many are written at a time. */
const most = 100

/**
 * Writes the documents of revisions that were saved before there were any, from their parts. Returns how many. Two
 * starts may do it at once.
 */
export async function fillDocuments(db: Database): Promise<number> {
  for (let filled = 0; ;) {
    const revisions = await db.revision.findMany({
      where: { document: null, sealedAt: { not: null } },
      take: most,
      select: contentSelect,
    })
    if (revisions.length === 0) return filled
    const data = revisions.map((revision) => ({
      revisionId: revision.id,
      content: asJson(toContent(revision)),
    }))
    filled += (await db.revisionDocument.createMany({ data, skipDuplicates: true })).count
  }
}
