import type { Actor } from './actor.ts'
import { can } from './can.ts'
import { briefVerbs, type Verb } from './rights.ts'

/** Whether any role of somebody's gives a right at all; of a brief, `can` then asks about the one in question. */
export function mayEver(actor: Actor, verb: Verb): boolean {
  const decision = can(actor, verb)
  if (decision.ok) return true
  return decision.refusal === 'unknown-brief' && briefVerbs.some((one) => one === verb)
}
