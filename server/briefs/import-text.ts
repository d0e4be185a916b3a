import type { PersonActor } from '#domain/people/actor.ts'
import { refused, type Result } from '#domain/result.ts'
import type { Order } from '#server/audit/record-audit.ts'
import type { Database } from '#server/db/database.ts'
import { importBrief, type ImportedBrief, type ImportRefusal } from './import-brief.ts'
import { readBounded } from './read-bounded.ts'
import type { GivenText, ReadingRefusal } from './read-import-text.ts'

export interface TextImportOrder extends Order, GivenText {
  actor: PersonActor
  category: string
}

export type TextImportRefusal = ImportRefusal | ReadingRefusal | 'daily-report'

/**
 * Makes a draft of a text in any layout that the importer reads. It is the draft of whoever imports it: names and days that
 * the text states of itself count for nothing. The strictest marking found in it is the draft's.
 */
export async function importText(
  db: Database,
  { text, file, ...order }: TextImportOrder,
): Promise<Result<ImportedBrief, TextImportRefusal>> {
  const read = await readBounded({ text, file })
  if (!read.ok) return read
  if (read.value.kind === 'daily') return refused('daily-report')
  const { content, warnings, marking, entityFacts } = read.value
  return importBrief(db, {
    ...order,
    text,
    content,
    warnings,
    marking,
    entityFacts,
    slug: null,
    demonstration: false,
    publication: null,
  })
}
