import { foldName } from '#domain/names/fold-name.ts'
import type { PersonActor } from '#domain/people/actor.ts'
import type { RefusalAnswer } from '#domain/refusals/refusal.ts'
import type { Result } from '#domain/result.ts'
import type { Order } from '#server/audit/record-audit.ts'
import { getBriefState, type BriefStateNow } from '#server/briefs/get-brief-state.ts'
import type { Database } from '#server/db/database.ts'
import { forgetIdle } from '#server/people/forget-idle.ts'
import { listDeskPeople } from '#server/people/list-desk-people.ts'
import { requireActor } from '#server/people/require-actor.ts'
import { describeRefusal } from './refusals.ts'
import { DeskProblem } from './report-failure.ts'

/** Name under which something is done where none was given: the account at the machine. */
export function accountName(): string {
  return process.env['USER'] ?? process.env['LOGNAME'] ?? 'command line'
}

/** The person whom a name or an id after `--by` and the like names, made known if nobody has that name. */
export async function findPerson(db: Database, name: string): Promise<PersonActor> {
  const { isNewcomer, ...actor } = requireDone(await requireActor(db, name, new Date()))
  if (isNewcomer) newcomers.add(actor.id)
  return actor
}

const newcomers = new Set<string>()

/** Forgets whom this command has made known if they have done nothing, because it was refused. */
export async function forgetNewcomers(db: Database): Promise<void> {
  await forgetIdle(db, newcomers)
  newcomers.clear()
}

/** The id of the person of that name or id. Nobody becomes known by being looked for. */
export async function findKnown(db: Database, name: string): Promise<string> {
  const people = await listDeskPeople(db, new Date())
  const found = people.filter((person) => person.id === name || foldName(person.name) === foldName(name))
  const [first, second] = found
  if (!first) throw new DeskProblem(describeRefusal('unknown-person'), 1)
  if (second) {
    const ids = found.map(({ id }) => id)
    throw new DeskProblem(describeRefusal({ code: 'ambiguous-person', name, ids }), 1)
  }
  return first.id
}

/** What every use case is told of who asks, where and when. */
export async function makeOrder(db: Database, by: string): Promise<Order & { actor: PersonActor }> {
  return { actor: await findPerson(db, by), origin: 'command line', now: new Date() }
}

/** How far the brief at an address has come; ends the command where there is none. */
export async function requireState(db: Database, slug: string): Promise<BriefStateNow> {
  const state = await getBriefState(db, slug)
  if (!state) throw new DeskProblem(describeRefusal('unknown-brief'), 1)
  return state
}

/** The value of a use case that went through; a refusal ends the command with exit code 1. */
export function requireDone<Value>(result: Result<Value, RefusalAnswer>): Value {
  if (result.ok) return result.value
  throw new DeskProblem(describeRefusal(result.refusal), 1)
}
