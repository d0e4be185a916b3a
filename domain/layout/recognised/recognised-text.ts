import type { LayoutWarning } from '#domain/layout/layout-source.ts'
import type { TlpMarking } from '#domain/markings/tlp.ts'
import type { RecognisedReport } from './describe-report.ts'
import type { RecognisedSection } from './list-recognised.ts'
import type { SourceLine } from './list-source-lines.ts'

/** What the importer makes of a text. */
export type RecognisedText = RecognisedBrief | RecognisedReport

/** A brief, beside the text. */
export interface RecognisedBrief {
  kind: 'brief'
  sections: RecognisedSection[]
  lines: SourceLine[]
  warnings: LayoutWarning[]
  /** The strictest that the text states. */
  marking: TlpMarking
}
