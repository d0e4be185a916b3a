import type { Likelihood, YardstickId } from '#domain/judgments/likelihood.ts'
import { yardsticks } from '#domain/judgments/yardsticks.ts'

/** Outlines of a yardstick's terms on a track from 0 to 100; gaps between terms stay gaps. */
const tracks: Readonly<Record<YardstickId, string>> = {
  'icd-203': toTrack('icd-203'),
  phia: toTrack('phia'),
}

function toTrack(id: YardstickId): string {
  return yardsticks[id].terms.map(({ low, high }) => `M${low} 0h${high - low}v8H${low}z`).join('')
}

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
        <svg
          className="lk"
          viewBox="0 0 100 8"
          preserveAspectRatio="none"
          role="img"
          aria-label={`${low} to ${high} on a scale from 0 to 100 per cent`}
        >
          <path d={tracks[yardstick]} />
          <path className="on" d={`M${low} 0h${high - low}v8H${low}z`} />
        </svg>{' '}
        <button type="button" className="tap" popoverTarget={yardstick}>
          {yardsticks[yardstick].name}
        </button>
      </span>
    </>
  )
}
