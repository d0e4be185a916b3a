import { roles, type PersonActor } from '#domain/people/actor.ts'
import { foldName } from '#domain/names/fold-name.ts'
import { toPersonName } from '#domain/people/to-person-name.ts'
import { accepted, refused, type Result } from '#domain/result.ts'
import type { Database, Transaction } from '#server/db/database.ts'
import { holdNames } from '#server/db/hold-names.ts'
import { newId } from '#server/db/new-id.ts'
import { transact } from '#server/db/transact.ts'

/** Why nobody can be told from a name. */
export type PersonRefusal =
  | 'unknown-person'
  | 'empty-name'
  | 'busy'
  | { code: 'ambiguous-person'; name: string; ids: readonly string[] }

/** Somebody who may act. */
export interface FoundActor extends PersonActor {
  /** Whether nobody had that name before. */
  isNewcomer: boolean
}

const shown = { id: true, name: true } as const
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * The person whom somebody at the command line names, made known if nobody has that name. Names differ only by what
 * `foldName` keeps; one that two people have is refused with their ids, and an id names its person. Whoever can run the
 * command line has the database too, so every role is theirs.
 */
export async function requireActor(
  db: Database,
  name: string,
  now: Date,
): Promise<Result<FoundActor, PersonRefusal>> {
  return transact(db, (tx) => findActor(tx, name, now))
}

async function findActor(
  tx: Transaction,
  name: string,
  now: Date,
): Promise<Result<FoundActor, PersonRefusal>> {
  if (uuid.test(name.trim())) {
    const person = await tx.person.findFirst({ where: { id: name.trim(), kind: 'person' }, select: shown })
    return person ? accepted(toActor(person)) : refused('unknown-person')
  }
  const typed = toPersonName(name)
  const key = foldName(typed)
  if (key === '') return refused('empty-name')
  // Names first, then rows: the one order in which everybody waits, so that one newcomer becomes one person.
  const known = await listNamed(tx, key)
  if (known.length === 0) await holdNames(tx)
  const people = known.length > 0 ? known : await listNamed(tx, key)
  const [first, second] = people
  if (first && second) return refused({ code: 'ambiguous-person', name, ids: people.map(({ id }) => id) })
  if (first) return accepted(toActor(first))
  const data = { id: newId(), key, name: typed, createdAt: now }
  return accepted(toActor(await tx.person.create({ data, select: shown }), true))
}

function listNamed(tx: Transaction, key: string): Promise<{ id: string; name: string }[]> {
  return tx.person.findMany({ where: { key, kind: 'person' }, orderBy: { id: 'asc' }, select: shown })
}

function toActor(person: { id: string; name: string }, isNewcomer = false): FoundActor {
  return { kind: 'person', ...person, roles, isNewcomer }
}
