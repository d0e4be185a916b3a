import type { RequiredPart } from '#domain/briefs/list-missing.ts'
import { spellList } from '#domain/prose/spell-list.ts'
import { spellInstant } from '#domain/days/spell-instant.ts'
import { canReachReaders, type TlpMarking } from '#domain/markings/tlp.ts'
import { getWorkState, type BriefStanding, type WorkState } from './governed-brief.ts'
import type { BriefVerb } from './rights.ts'

/** What decides whether somebody can take a brief's next step. */
export interface StepFacts {
  brief: BriefStanding
  /** What the rights allow this person. */
  allowed: readonly BriefVerb[]
  /** Whether they wrote on the submitted revision. */
  isWriter: boolean
  missing: readonly RequiredPart[]
  marking: TlpMarking
  /** Whether readers have got another revision since the draft was begun. */
  isOvertaken: boolean
  /** Until when it is under embargo, as an ISO instant; `null` where it is not, or no more. */
  embargoedUntil: string | null
}

const ways: Readonly<Record<WorkState, (facts: StepFacts) => string | null>> = {
  draft: describeDraft,
  returned: describeDraft,
  'in-review': ({ allowed, isWriter }) => {
    if (isWriter) return 'You worked on this revision, so somebody else has to verify it.'
    return allowed.includes('verifyBrief') ? null : 'A verifier has to check it next.'
  },
  verified: (facts) => {
    if (facts.isOvertaken)
      return 'A correction was published after this revision was begun. Return it, so that its author can include the correction.'
    if (!canReachReaders(facts.marking))
      return `It is marked ${facts.marking}, and only TLP:CLEAR can be published. To change the marking, return it first.`
    if (facts.embargoedUntil !== null)
      return `It is under embargo until ${spellInstant(facts.embargoedUntil)}. It can be scheduled for then or later.`
    return facts.allowed.includes('publishBrief') ? null : 'It is verified. An editor can now publish it.'
  },
  scheduled: () => null,
}

/** In a sentence, why somebody cannot take the next step with a brief; `null` where they can, or where there is none. */
export function describeObstacle(facts: StepFacts): string | null {
  const { brief } = facts
  if (brief.state === 'withdrawn')
    return 'It has been withdrawn, and that is final. To publish on the subject again, write a new brief.'
  const work = getWorkState(brief)
  return work && ways[work](facts)
}

/** What can be done of what the rights allow: nothing that would be refused for what the text is like. */
export function dropImpossible(facts: StepFacts): BriefVerb[] {
  const { allowed, missing, marking, isOvertaken, embargoedUntil } = facts
  const isFit = canReachReaders(marking) && !isOvertaken
  return allowed.filter((verb) => {
    if (verb === 'submitBrief') return missing.length === 0
    if (verb === 'publishBrief') return isFit && embargoedUntil === null
    return verb === 'scheduleBrief' ? isFit : true
  })
}

function describeDraft({ allowed, missing }: StepFacts): string | null {
  if (!allowed.includes('submitBrief')) return 'Its author or an editor has to submit it for review.'
  return missing.length === 0 ? null : `Before it can be submitted, it needs ${spellList(missing)}.`
}
