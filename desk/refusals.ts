import { describeRefusalAt } from '#domain/refusals/describe-refusal-at.ts'
import type { RefusalAnswer } from '#domain/refusals/refusal.ts'

/** What a refusal of a use case means for the person at the keyboard, and what to do next. */
export function describeRefusal(refusal: RefusalAnswer): string {
  return describeRefusalAt('command line', refusal)
}
