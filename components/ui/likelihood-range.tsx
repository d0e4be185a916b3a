import type { Likelihood } from '#domain/judgments/likelihood.ts'
import { yardsticks } from '#domain/judgments/yardsticks.ts'
import { LikelihoodBar } from './likelihood-bar.tsx'

/** A likelihood in one line, for lists: its term, its range, its yardstick and the drawn scale. */
export function LikelihoodRange({ value }: { value: Likelihood }) {
  const { term, low, high, yardstick } = value
  return (
    <>
      <b className="word">{term}</b>{' '}
      <span className="num">
        {low}–{high}%
      </span>{' '}
      <LikelihoodBar value={value} /> <span className="yard">{yardsticks[yardstick].name}</span>
    </>
  )
}
