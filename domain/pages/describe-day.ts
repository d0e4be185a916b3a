import { confidenceLevels } from '#domain/judgments/confidence.ts'
import { spellCount } from '#domain/prose/spell-count.ts'
import { wasCorrected, type DayLine } from './day-line.ts'
import type { JudgmentMove } from './find-moves.ts'

/**
 * What a day brought, in one or two sentences: "Seven briefs, one correction, one withdrawal. One likelihood moved up."
 * Empty where nothing happened.
 */
export function describeDay(lines: readonly DayLine[]): string {
  const of = (status: DayLine['status']) =>
    lines.filter((line) => line.status === status && !line.withdrawnLater).length
  const withdrawnLater = lines.filter((line) => line.withdrawnLater).length
  const isOnlyNew = lines.length > 0 && lines.every((line) => line.status === 'new' && !wasCorrected(line))
  const counted = [
    countOf(of('new'), 'brief', 'briefs'),
    countOf(lines.filter(wasCorrected).length, 'correction', 'corrections'),
    countOf(of('withdrawn'), 'withdrawal', 'withdrawals'),
    countOf(withdrawnLater, 'brief since withdrawn', 'briefs since withdrawn'),
  ].filter((text) => text !== null)
  const moved = describeMoves(lines.flatMap(({ moves }) => moves))
  return [`${counted.join(', ')}${isOnlyNew ? ' published' : ''}`, moved]
    .filter((text) => text !== '')
    .map(toSentence)
    .join(' ')
}

/** Up and down are said of likelihoods of one yardstick and of confidences; anything else has changed. */
function describeMoves(moves: readonly JudgmentMove[]): string {
  const directions = moves.map((move) => ({ of: move.of, direction: toDirection(move) }))
  const count = (of: JudgmentMove['of'], direction: string) =>
    directions.filter((one) => one.of === of && one.direction === direction).length
  const phrases = (['likelihood', 'confidence'] as const).flatMap((of) =>
    (['moved up', 'moved down', 'changed'] as const).map((direction) => {
      const [one, many] =
        of === 'likelihood' ? ['likelihood', 'likelihoods'] : ['confidence level', 'confidence levels']
      const counted = countOf(count(of, direction), one, many)
      return counted && `${counted} ${direction}`
    }),
  )
  return phrases.filter((phrase) => phrase !== null).join(', ')
}

/** Which way something moved; what was not rated before, or is not now, or by another yardstick, has no direction. */
function toDirection(move: JudgmentMove): 'moved up' | 'moved down' | 'changed' {
  if (move.from === null || move.to === null) return 'changed'
  if (move.of === 'confidence')
    return confidenceLevels.indexOf(move.to) > confidenceLevels.indexOf(move.from) ? 'moved up' : 'moved down'
  if (move.from.yardstick !== move.to.yardstick) return 'changed'
  return move.to.low > move.from.low ? 'moved up' : 'moved down'
}

function countOf(count: number, one: string, many: string): string | null {
  return count === 0 ? null : `${spellCount(count)} ${count === 1 ? one : many}`
}

function toSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
