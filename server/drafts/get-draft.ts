import { readContent } from '#domain/briefs/stored-content.ts'
import { tlpMarkings } from '#domain/markings/tlp.ts'
import type { Database } from '#server/db/database.ts'
import { requireWord } from '#server/db/require-word.ts'
import { parseEntityFacts } from '#server/revisions/entity-facts.ts'
import type { DraftText } from './open-draft.ts'
import { parseDismissals } from './parse-dismissals.ts'
import { parseWarnings } from './parse-warnings.ts'

/** The draft of a brief whole, with the version that whoever changes it names; `null` if it has none. */
export async function getDraft(
  db: Database,
  slug: string,
): Promise<(Required<DraftText> & { version: number }) | null> {
  const brief = await db.brief.findUnique({
    where: { slug },
    select: {
      draft: {
        select: {
          content: true,
          marking: true,
          entityFacts: true,
          warnings: true,
          dismissals: true,
          version: true,
        },
      },
    },
  })
  if (!brief?.draft) return null
  const { content, marking, entityFacts, warnings, dismissals, version } = brief.draft
  return {
    content: readContent(content),
    marking: requireWord(tlpMarkings, marking),
    entityFacts: parseEntityFacts(entityFacts),
    warnings: parseWarnings(warnings),
    dismissals: parseDismissals(dismissals),
    version,
  }
}
