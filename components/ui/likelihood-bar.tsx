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

/** A scale from 0 to 100 per cent on which the range of a likelihood is filled. */
export function LikelihoodBar({ value: { low, high, yardstick } }: { value: Likelihood }) {
  return (
    <svg
      className="lk"
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      role="img"
      aria-label={`${low} to ${high} on a scale from 0 to 100 per cent`}
    >
      <path d={tracks[yardstick]} />
      <path className="on" d={`M${low} 0h${high - low}v8H${low}z`} />
    </svg>
  )
}
