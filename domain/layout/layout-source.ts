export const layoutFormats = ['text', 'markdown', 'html'] as const
export type LayoutFormat = (typeof layoutFormats)[number]

/** A text as it was handed in. */
export interface LayoutSource {
  text: string
  format: LayoutFormat
}

/** Why a text was refused: one sentence, and the line it is about where there is one. */
export interface LayoutProblem {
  message: string
  line: number | null
}

export const warningCodes = [
  'truncated',
  'missing-section',
  'unknown-heading',
  'unplaced',
  'left-out',
  'comment',
  'struck-out',
  'marking',
  'embargo',
  'missing-title',
  'missing-bottom-line',
  'odd-characters',
  'bad-date',
  'future-date',
  'missing-source',
] as const
export type WarningCode = (typeof warningCodes)[number]

/** What a reader should look at: the text was read, but something about it is out of order. */
export interface LayoutWarning {
  code: WarningCode
  message: string
  /** Counted from 1 in the text given; `null` where it is about the whole. */
  line: number | null
}
