import { foldName } from '#domain/names/fold-name.ts'
import { accepted, refused, type Result } from '#domain/result.ts'
import { roles, type Actor, type NamedPerson, type PersonActor } from './actor.ts'
import { getWorkState, type GovernedBrief } from './governed-brief.ts'
import { decideMoment, type MomentRefusal } from './decide-moment.ts'
import { briefVerbs, rights, type BriefVerb, type Grant, type Verb } from './rights.ts'

export type RightRefusal =
  'not-signed-in' | 'not-allowed' | 'unknown-brief' | 'not-your-draft' | 'own-revision' | MomentRefusal

/**
 * Whether somebody may do something now: first who they are, then whose the brief is, then its state. `null` as actor is
 * somebody who is not signed in. `brief` is what the verb is about; without one, only a new draft can be saved.
 */
export function can(
  actor: Actor | null,
  verb: Verb,
  brief: GovernedBrief | null = null,
): Result<Verb, RightRefusal> {
  if (actor === null) return refused('not-signed-in')
  const grants = listGrants(actor, verb)
  if (grants.length === 0) return refused('not-allowed')
  if (!isBriefVerb(verb)) return accepted(verb)
  if (brief === null) return verb === 'saveDraft' ? accepted(verb) : refused('unknown-brief')
  const refusals = grants.map((grant) => findRefusal(grant, actor, brief))
  const [first = null] = refusals
  if (first !== null && !refusals.includes(null)) return refused(first)
  return decideMoment(verb, brief)
}

/** The rights that somebody has for a verb, one for each role of theirs that gives it. */
function listGrants(actor: Actor, verb: Verb): Grant[] {
  const right = rights[verb]
  const held =
    actor.kind === 'system' ? ['system' as const] : roles.filter((role) => actor.roles.includes(role))
  return held.flatMap((role) => right[role] ?? [])
}

function isBriefVerb(verb: Verb): verb is BriefVerb {
  return briefVerbs.some((one) => one === verb)
}

/** Why a right does not reach this brief; `null` if it does. */
function findRefusal(grant: Grant, actor: Actor, brief: GovernedBrief): RightRefusal | null {
  if (grant === 'any') return null
  if (grant === 'scheduled') return getWorkState(brief) === 'scheduled' ? null : 'not-scheduled'
  // The rights below are about people and what they wrote.
  if (actor.kind === 'system') return 'not-allowed'
  if (grant === 'of-others') return hasWritten(actor, brief.revisionAuthors) ? 'own-revision' : null
  if (brief.begunById === actor.id) return null
  return grant === 'own-or-handed' && brief.handedToIds.includes(actor.id) ? null : 'not-your-draft'
}

/** A second account of the same name is the same person until somebody shows that it is not. */
function hasWritten(person: PersonActor, authors: readonly NamedPerson[]): boolean {
  return authors.some(({ id, name }) => id === person.id || foldName(name) === foldName(person.name))
}
