import type { Likelihood } from '#domain/judgments/likelihood.ts'
import { yardsticks } from '#domain/judgments/yardsticks.ts'
import { LikelihoodBar } from './likelihood-bar.tsx'

/**
 * A likelihood as its term, its range and a drawn scale from 0 to 100 per cent on which the range is filled.
 * The name of the yardstick opens what its terms mean (`YardstickNote`).
 */
export function LikelihoodScale({ value }: { value: Likelihood }) {
  const { term, low, high, yardstick } = value
  return (
    <>
      <b className="word">{term}</b>{' '}
      <span className="num">
        {low}–{high}%
      </span>{' '}
      <span className="sc">
        <LikelihoodBar value={value} />{' '}
        <button type="button" className="tap" popoverTarget={yardstick}>
          {yardsticks[yardstick].name}
        </button>
      </span>
    </>
  )
}
