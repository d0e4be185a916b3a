import { readContent } from '#domain/briefs/stored-content.ts'
import { toOutline } from '#domain/briefs/to-outline.ts'
import { withBlanks } from '#domain/editing/blank-content.ts'
import { tlpMarkings } from '#domain/markings/tlp.ts'
import { refused, type Result } from '#domain/result.ts'
import type { Order } from '#server/audit/record-audit.ts'
import type { Database } from '#server/db/database.ts'
import { requireWord } from '#server/db/require-word.ts'
import { parseEntityFacts } from '#server/revisions/entity-facts.ts'
import { saveDraft, type SaveDraftRefusal } from './save-draft.ts'

/**
 * Begins a brief on the event of an earlier one, in its category and under its marking, and keeps which it was. What it
 * takes from it is said by `toOutline`. Of a withdrawn brief nothing is taken.
 */
export async function beginFromBrief(
  db: Database,
  { from, ...order }: Order & { from: string },
): Promise<Result<{ slug: string; version: number }, SaveDraftRefusal | 'unknown-brief'>> {
  const text = { content: true, marking: true } as const
  const earlier = await db.brief.findUnique({
    where: { slug: from },
    select: {
      id: true,
      withdrawnAt: true,
      category: { select: { slug: true } },
      draft: { select: { ...text, entityFacts: true } },
      revisions: { orderBy: { number: 'desc' }, take: 1, select: text },
    },
  })
  const latest = earlier?.draft ?? earlier?.revisions[0]
  if (!earlier || !latest) return refused('unknown-brief')
  if (earlier.withdrawnAt !== null) return refused('withdrawn')
  return saveDraft(db, {
    ...order,
    slug: null,
    version: null,
    category: earlier.category.slug,
    content: withBlanks(toOutline(readContent(latest.content))),
    marking: requireWord(tlpMarkings, latest.marking),
    entityFacts: parseEntityFacts(earlier.draft?.entityFacts ?? []),
    warnings: [],
    begunFromId: earlier.id,
  })
}

/** Begins a brief in a category with the template that editors have chosen for it. */
export async function beginFromTemplate(
  db: Database,
  { category, ...order }: Order & { category: string },
): Promise<Result<{ slug: string; version: number }, SaveDraftRefusal | 'no-template'>> {
  const filed = await db.category.findUnique({
    where: { slug: category },
    select: { template: { select: { content: true } } },
  })
  if (!filed) return refused('unknown-category')
  if (!filed.template) return refused('no-template')
  return saveDraft(db, {
    ...order,
    slug: null,
    version: null,
    category,
    content: withBlanks(readContent(filed.template.content)),
    marking: 'TLP:CLEAR',
    entityFacts: [],
    warnings: [],
  })
}
