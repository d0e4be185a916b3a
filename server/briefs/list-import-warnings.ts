import type { LayoutWarning } from '#domain/layout/layout-source.ts'
import type { Database } from '#server/db/database.ts'
import { parseWarnings } from '#server/drafts/parse-warnings.ts'

/** What the importer warned of in the text that a brief came from; nothing for a brief that does not exist. */
export async function listImportWarnings(db: Database, slug: string): Promise<LayoutWarning[]> {
  const brief = await db.brief.findUnique({ where: { slug }, select: { id: true } })
  if (!brief) return []
  const texts = await db.importedText.findMany({
    where: { briefId: brief.id },
    orderBy: { importedAt: 'asc' },
    select: { warnings: true },
  })
  return texts.flatMap(({ warnings }) => parseWarnings(warnings))
}
