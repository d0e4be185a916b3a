import type { Confidence } from './confidence.ts'
import type { Likelihood } from './likelihood.ts'
import { yardsticks } from './yardsticks.ts'

/** A likelihood in words: `Likelihood: likely (55–80%, ICD 203)`. */
export function likelihoodPhrase({ term, low, high, yardstick }: Likelihood): string {
  return `Likelihood: ${term} (${low}–${high}%, ${yardsticks[yardstick].name})`
}

/** A confidence in words, without its reason: `Confidence: moderate`. */
export function confidencePhrase({ level }: Confidence): string {
  return `Confidence: ${level}`
}
