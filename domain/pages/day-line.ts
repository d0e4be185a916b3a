import { shortenBottomLine } from '#domain/briefs/bottom-line.ts'
import type { ConfidenceLevel } from '#domain/judgments/confidence.ts'
import type { InsightCode } from '#domain/judgments/insight-code.ts'
import { findJudgedSentence } from '#domain/judgments/judged-sentence.ts'
import type { Likelihood } from '#domain/judgments/likelihood.ts'
import { correctionNames, type CorrectionKind } from '#domain/publications/correction-kind.ts'
import type { CategoryFacts } from './category-facts.ts'
import type { DayJudgment } from './day-judgment.ts'
import { findMoves, type JudgmentMove } from './find-moves.ts'

export type DayEventKind = 'published' | 'corrected' | 'withdrawn'

/** A brief to which something happened, as it stood at the end of a stretch of time. Instants are ISO 8601 in UTC. */
export interface DayRow {
  slug: string
  title: string
  /** Of the text (BCP 47); `null` for the publication's own. */
  language: string | null
  category: CategoryFacts
  demonstration: boolean
  /** What happened within the stretch, the earliest first. */
  events: readonly { kind: DayEventKind; at: string }[]
  withdrawal: { at: string; reason: string } | null
  /** Whether it was corrected after the stretch. */
  correctedLater: boolean
  /** The last correction within the stretch. */
  correction: { kind: CorrectionKind; note: string } | null
  judgments: readonly DayJudgment[]
  /** Those that readers had a day earlier; `null` where they had none of the brief. */
  before: readonly DayJudgment[] | null
}

/** One line of the daily summary. */
export interface DayLine extends Pick<
  DayRow,
  'slug' | 'title' | 'language' | 'category' | 'demonstration' | 'correctedLater'
> {
  status: 'new' | 'corrected' | 'withdrawn'
  /** Whether it was withdrawn after the stretch: a notice by now, though something else had happened to it. */
  withdrawnLater: boolean
  /** When that last happened. */
  at: string
  /** What it judges, in one sentence where the text leaves no doubt which; nothing of a withdrawn brief. */
  insight: string
  code: InsightCode | null
  likelihood: Likelihood | null
  confidence: ConfidenceLevel | null
  moves: readonly JudgmentMove[]
  /** Why it was withdrawn, whenever that was. */
  reason: string | null
  /** What was corrected, and what readers see that called. */
  note: { kind: string; text: string } | null
}

/** What the daily summary says of a brief. A withdrawn one is a notice only, in every edition. */
export function toDayLine(row: DayRow): DayLine {
  const { slug, title, language, category, demonstration, correctedLater, withdrawal } = row
  const at = row.events.at(-1)?.at ?? ''
  const line = { slug, title, language, category, demonstration }
  if (withdrawal)
    return {
      ...line,
      ...nothingJudged,
      status: 'withdrawn',
      withdrawnLater: row.events.every(({ kind }) => kind !== 'withdrawn'),
      at: withdrawal.at,
      reason: withdrawal.reason,
    }
  const main = row.judgments.find(({ role }) => role === 'bottom-line') ?? null
  return {
    ...line,
    correctedLater,
    at,
    status: row.events.some(({ kind }) => kind === 'published') ? 'new' : 'corrected',
    withdrawnLater: false,
    insight: main ? toInsight(main) : title,
    code: main?.code ?? null,
    likelihood: main?.likelihood ?? null,
    confidence: main?.confidence ?? null,
    moves: row.before === null ? [] : findMoves(row.before, row.judgments),
    reason: null,
    note: row.correction && { kind: correctionNames[row.correction.kind], text: row.correction.note },
  }
}

/** Whether a brief was corrected within the stretch, be it on the day of its first publication. */
export function wasCorrected({ status, note }: Pick<DayLine, 'status' | 'note'>): boolean {
  return status === 'corrected' || note !== null
}

const nothingJudged = {
  correctedLater: false,
  insight: '',
  code: null,
  likelihood: null,
  confidence: null,
  moves: [],
  note: null,
} as const

function toInsight({ text, likelihood }: DayJudgment): string {
  const judged = likelihood && findJudgedSentence(text, likelihood)
  return shortenBottomLine(judged ? text.slice(judged.start, judged.end) : text)
}
