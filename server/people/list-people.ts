import { roles, type Role } from '#domain/people/actor.ts'
import type { Database } from '#server/db/database.ts'
import { requireWord } from '#server/db/require-word.ts'

/** Someone as editors list them. */
export interface PersonRow {
  id: string
  name: string
  /** What they may be trusted with when they sign in; the command line gives whoever can run it every role. */
  roles: Role[]
  /** How many revisions they wrote on, and how many they reviewed. */
  revisions: number
  reviews: number
}

/** Everyone the publication knows, by name; the software itself is nobody. */
export async function listPeople(db: Database): Promise<PersonRow[]> {
  const people = await db.person.findMany({
    where: { kind: 'person' },
    orderBy: [{ key: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      name: true,
      roles: { select: { role: true } },
      _count: { select: { revisions: true, reviews: true } },
    },
  })
  return people.map(({ id, name, roles: given, _count }) => ({
    id,
    name,
    roles: given.map(({ role }) => requireWord(roles, role)),
    revisions: _count.revisions,
    reviews: _count.reviews,
  }))
}
