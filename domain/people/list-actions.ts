import type { Actor } from './actor.ts'
import type { GovernedBrief } from './governed-brief.ts'
import { can, type RightRefusal } from './can.ts'
import { briefVerbs, type BriefVerb } from './rights.ts'

/** Something that could be done with a brief; `refusal` is why this actor cannot do it now, `null` if they can. */
export interface BriefAction {
  verb: BriefVerb
  refusal: RightRefusal | null
}

/** Everything that can ever be done with a brief, each with whether this actor can do it in its present state. */
export function listActions(actor: Actor | null, brief: GovernedBrief): BriefAction[] {
  return briefVerbs.map((verb) => {
    const decision = can(actor, verb, brief)
    return { verb, refusal: decision.ok ? null : decision.refusal }
  })
}
