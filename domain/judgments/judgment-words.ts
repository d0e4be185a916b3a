import type { BriefContent } from '#domain/briefs/brief-content.ts'
import type { YardstickId } from './likelihood.ts'

/** The scales whose words a brief uses. */
export interface JudgmentWords {
  /** In the order in which they are first used. */
  yardsticks: YardstickId[]
  hasConfidence: boolean
}

/** Which explanations of judgment words the page of a brief has to carry. */
export function findJudgmentWords({ sections }: Pick<BriefContent, 'sections'>): JudgmentWords {
  const parts = sections.flatMap(({ parts }) => parts)
  const used = parts.flatMap((part) =>
    'likelihood' in part && part.likelihood ? [part.likelihood.yardstick] : [],
  )
  return {
    yardsticks: [...new Set(used)],
    hasConfidence: parts.some((part) => 'confidence' in part && part.confidence !== null),
  }
}
