import { foldName } from '../../domain/names/fold-name.ts'
import type { Transaction } from '../db/database.ts'
import { holdNames } from '../db/hold-names.ts'
import { newId } from '../db/new-id.ts'

/** Someone known to the publication. */
export interface KnownPerson {
  id: string
  name: string
}

/** The person of that name, made known if nobody of it is. Names differ only by what `foldName` keeps. */
export async function requirePerson(tx: Transaction, name: string, now: Date): Promise<KnownPerson> {
  const key = foldName(name)
  if (key === '') throw new Error('a person needs a name')
  const known = await tx.person.findUnique({ where: { key }, select: shown })
  if (known) return known
  // The one order in which everybody waits: names first, then the row. Two who meet the same newcomer cannot lock each other out.
  await holdNames(tx)
  await tx.person.createMany({
    data: [{ id: newId(), key, name: name.trim(), createdAt: now }],
    skipDuplicates: true,
  })
  return tx.person.findUniqueOrThrow({ where: { key }, select: shown })
}

const shown = { id: true, name: true } as const
