import type { LayoutWarning } from '#domain/layout/layout-source.ts'
import type { TlpMarking } from '#domain/markings/tlp.ts'
import type { RecognisedSection } from './list-recognised.ts'
import type { SourceLine } from './list-source-lines.ts'

/** What the importer makes of a text, beside the text. */
export interface RecognisedText {
  sections: RecognisedSection[]
  lines: SourceLine[]
  warnings: LayoutWarning[]
  /** The strictest that the text states. */
  marking: TlpMarking
}
