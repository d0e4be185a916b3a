import type { DeskState } from '#domain/people/desk-row.ts'

/** Each state in a word, the same wherever the desk says it. */
export const stateWords: Readonly<Record<DeskState, string>> = {
  draft: 'Draft',
  'in-review': 'In review',
  returned: 'Returned',
  verified: 'Verified',
  scheduled: 'Scheduled',
  'held-back': 'Held back',
  published: 'Published',
  withdrawn: 'Withdrawn',
}

/** A brief's state: a sign, then the word, the same wherever the desk shows it. */
export function StateMark({ state }: { state: DeskState }) {
  return (
    <span className="st" data-s={state}>
      {stateWords[state]}
    </span>
  )
}
