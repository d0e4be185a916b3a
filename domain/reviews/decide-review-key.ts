/** What a letter asks of a review: another change of the comparison, the next source, or a comment. */
export type ReviewStep =
  { kind: 'nothing' } | { kind: 'change'; by: 1 | -1 } | { kind: 'source' } | { kind: 'comment' }

const steps: ReadonlyMap<string, ReviewStep> = new Map([
  ['n', { kind: 'change', by: 1 }],
  ['p', { kind: 'change', by: -1 }],
  ['o', { kind: 'source' }],
  ['m', { kind: 'comment' }],
])

/** What a letter does, in lower case, that was typed outside any field while a text is reviewed. */
export function decideReviewKey(letter: string): ReviewStep {
  return steps.get(letter) ?? { kind: 'nothing' }
}
