import type { ConfidenceLevel } from '#domain/judgments/confidence.ts'
import type { Likelihood } from '#domain/judgments/likelihood.ts'
import type { DayJudgment } from './day-judgment.ts'

/** A judgment whose likelihood or confidence is another than a day before; `null` where it has, or had, none. */
export type JudgmentMove = { judgment: string } & (
  | { of: 'likelihood'; from: Likelihood | null; to: Likelihood | null }
  | { of: 'confidence'; from: ConfidenceLevel | null; to: ConfidenceLevel | null }
)

/**
 * What moved between two states of a brief: the same judgment, by its key, in both. Terms of two yardsticks are two
 * terms: they are named, never converted.
 */
export function findMoves(before: readonly DayJudgment[], now: readonly DayJudgment[]): JudgmentMove[] {
  return now.flatMap((judgment) => {
    const former = before.find(({ key }) => key === judgment.key)
    return former ? compare(former, judgment, nameJudgment(judgment, now)) : []
  })
}

function compare(from: DayJudgment, to: DayJudgment, judgment: string): JudgmentMove[] {
  const moves: JudgmentMove[] = []
  if (!isSame(from.likelihood, to.likelihood))
    moves.push({ judgment, of: 'likelihood', from: from.likelihood, to: to.likelihood })
  if (from.confidence !== to.confidence)
    moves.push({ judgment, of: 'confidence', from: from.confidence, to: to.confidence })
  return moves
}

function isSame(one: Likelihood | null, other: Likelihood | null): boolean {
  return one?.yardstick === other?.yardstick && one?.low === other?.low && one?.high === other?.high
}

function nameJudgment(judgment: DayJudgment, all: readonly DayJudgment[]): string {
  if (judgment.role === 'bottom-line') return 'Bottom line'
  if (judgment.role === 'assessment') return 'Assessment'
  return `Key judgment ${all.filter(({ role }) => role === 'key-judgment').indexOf(judgment) + 1}`
}
