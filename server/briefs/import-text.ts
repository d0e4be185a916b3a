import { FrontMatterProblem, parseFrontMatter } from '#domain/briefs/front-matter.ts'
import { withCode } from '#domain/briefs/set-code.ts'
import { detectFormat } from '#domain/layout/source/detect-format.ts'
import { cutTitleOutlet } from '#domain/layout/opening/cut-title-outlet.ts'
import { parseBriefLayout } from '#domain/layout/parse-brief-layout.ts'
import { decideMarking, type LaxerMarking } from '#domain/markings/decide-marking.ts'
import type { PersonActor } from '#domain/people/actor.ts'
import { refused, type Result } from '#domain/result.ts'
import type { Order } from '#server/audit/record-audit.ts'
import type { Database } from '#server/db/database.ts'
import { newKey } from '#server/revisions/new-key.ts'
import { importBrief, type ImportedBrief, type ImportRefusal } from './import-brief.ts'

export interface TextImportOrder extends Order {
  actor: PersonActor
  text: string
  /** The name of the file it came from, which tells its format; `null` for a pasted text. */
  file: string | null
  category: string
}

export type TextImportRefusal =
  | ImportRefusal
  | LaxerMarking
  | 'daily-report'
  | { code: 'unreadable-text'; message: string; line: number | null }

/**
 * Makes a draft of a text in any layout that the importer reads. It is the draft of whoever imports it: names and days that
 * the text states of itself count for nothing. The strictest marking found in it is the draft's.
 */
export async function importText(
  db: Database,
  { text, file, ...order }: TextImportOrder,
): Promise<Result<ImportedBrief, TextImportRefusal>> {
  const read = parseBriefLayout({ text, format: detectFormat(text, file) }, newKey)
  if (!read.ok) return refused({ code: 'unreadable-text', ...read.problem })
  const { document } = read
  if (document.kind === 'daily') return refused('daily-report')
  const facts = readFrontMatter(document.frontMatter)
  if (facts instanceof FrontMatterProblem)
    return refused({ code: 'unreadable-text', message: facts.message, line: null })
  const { brief, warnings } = cutTitleOutlet(document.brief)
  const marking = decideMarking({ text: document.marking, frontMatter: facts.marking, asked: null })
  if (!marking.ok) return marking
  return importBrief(db, {
    ...order,
    text,
    content: withCode({ ...brief, language: facts.language ?? brief.language }, facts.code),
    warnings: [...document.warnings, ...warnings],
    marking: marking.value,
    entityFacts: facts.entities,
    slug: null,
    demonstration: false,
    publication: null,
  })
}

function readFrontMatter(given: Parameters<typeof parseFrontMatter>[0]) {
  try {
    return parseFrontMatter(given)
  } catch (error) {
    if (error instanceof FrontMatterProblem) return error
    throw error
  }
}
