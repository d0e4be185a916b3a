import type { BriefContent } from '#domain/briefs/brief-content.ts'
import { FrontMatterProblem, parseFrontMatter } from '#domain/briefs/front-matter.ts'
import { withCode } from '#domain/briefs/set-code.ts'
import type { TextOrigins } from '#domain/layout/text-origins.ts'
import type { LayoutFormat, LayoutWarning } from '#domain/layout/layout-source.ts'
import { cutTitleOutlet } from '#domain/layout/opening/cut-title-outlet.ts'
import type { DailyReport } from '#domain/layout/daily/daily-report.ts'
import { parseBriefLayout, type DailyDocument } from '#domain/layout/parse-brief-layout.ts'
import { detectFormat } from '#domain/layout/source/detect-format.ts'
import { decideMarking, type LaxerMarking } from '#domain/markings/decide-marking.ts'
import type { TlpMarking } from '#domain/markings/tlp.ts'
import { accepted, refused, type Result } from '#domain/result.ts'
import { newKey } from '#server/revisions/new-key.ts'

export interface GivenText {
  text: string
  /** The name of the file it came from, which tells its format; `null` for a pasted text. */
  file: string | null
}

/** What a draft is made of, and where in the text each part of it stands. */
export interface BriefImport {
  kind: 'brief'
  content: BriefContent
  origins: TextOrigins
  format: LayoutFormat
  /** The strictest that the text states. */
  marking: TlpMarking
  warnings: LayoutWarning[]
  entityFacts: ReturnType<typeof parseFrontMatter>['entities']
}

/** A daily report, which becomes an edition of its day and no draft. */
export interface ReportImport {
  kind: 'daily'
  report: DailyReport
  /** The strictest that the text states. */
  marking: TlpMarking
  warnings: LayoutWarning[]
}

export type ReadImport = BriefImport | ReportImport

export type ReadingRefusal = LaxerMarking | { code: 'unreadable-text'; message: string; line: number | null }

/** Reads a text in any layout that the importer knows, as the draft or the daily report that would be made of it. */
export function readImportText({ text, file }: GivenText): Result<ReadImport, ReadingRefusal> {
  const format = detectFormat(text, file)
  const read = parseBriefLayout({ text, format }, newKey)
  if (!read.ok) return refused({ code: 'unreadable-text', ...read.problem })
  const { document } = read
  if (document.kind === 'daily') return readReport(document)
  const facts = readFrontMatter(document.frontMatter)
  if (facts instanceof FrontMatterProblem)
    return refused({ code: 'unreadable-text', message: facts.message, line: null })
  const { brief, warnings } = cutTitleOutlet(document.brief)
  const marking = decideMarking({ text: document.marking, frontMatter: facts.marking, asked: null })
  if (!marking.ok) return marking
  return accepted({
    kind: 'brief',
    content: withCode({ ...brief, language: facts.language ?? brief.language }, facts.code),
    origins: document.origins,
    format,
    marking: marking.value,
    warnings: [...document.warnings, ...warnings],
    entityFacts: facts.entities,
  })
}

function readReport({
  daily,
  marking: stated,
  warnings,
}: DailyDocument): Result<ReportImport, ReadingRefusal> {
  const marking = decideMarking({ text: stated, frontMatter: null, asked: null })
  if (!marking.ok) return marking
  return accepted({ kind: 'daily', report: daily, marking: marking.value, warnings })
}

function readFrontMatter(given: Parameters<typeof parseFrontMatter>[0]) {
  try {
    return parseFrontMatter(given)
  } catch (error) {
    if (error instanceof FrontMatterProblem) return error
    throw error
  }
}
