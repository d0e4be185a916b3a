import type { BriefState, WorkState } from './governed-brief.ts'
import type { BriefVerb } from './rights.ts'

/** Where the text that is being prepared stands once this has been done with it. */
export const nextState = {
  submitBrief: 'in-review',
  returnBrief: 'returned',
  verifyBrief: 'verified',
  scheduleBrief: 'scheduled',
  unscheduleBrief: 'verified',
} as const satisfies Partial<Record<BriefVerb, WorkState>>

/** Where a brief stands once something has been done with it; what is not named here leaves it where it stands. */
export const moves: Readonly<Partial<Record<BriefVerb, BriefState>>> = {
  ...nextState,
  publishBrief: 'published',
  withdrawBrief: 'withdrawn',
}
