import { foldName } from '#domain/names/fold-name.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { Transaction } from '#server/db/database.ts'
import { holdNames } from '#server/db/hold-names.ts'
import { keepIndexKeys } from './keep-index-keys.ts'
import { sharedKinds, type SharedKind } from './shared-kinds.ts'

interface AliasRow {
  key: string
  name: string
  id: string
  /** The name that the entity or tag bears now. */
  own: string
}

/**
 * Brings the keys by which names are found up to date with the rules that make them, for a record that was written under
 * earlier rules: those of entities, tags, publishers and people. What was one under the earlier rules stays one; only texts
 * that come in later find names apart. Returns how many keys were changed.
 */
export async function keepNameKeys(tx: Transaction): Promise<number> {
  await holdNames(tx)
  const entities = await keepAliases(tx, 'entity')
  const tags = await keepAliases(tx, 'tag')
  const publishers = await keepPublishers(tx)
  const people = await keepPeople(tx)
  if (entities + tags > 0) await keepIndexKeys(tx)
  return entities + tags + publishers + people
}

/** The same in a database that has just been brought up to date, before anything else reads it. */
export async function catchUpNames(url: string): Promise<number> {
  // It needs the generated client, which is not there before the first step of a start.
  const { openDatabase } = await import('#server/db/database.ts')
  const db = openDatabase(url)
  try {
    return await db.$transaction(keepNameKeys, { timeout: 60_000 })
  } finally {
    await db.$disconnect()
  }
}

async function keepAliases(tx: Transaction, kind: SharedKind): Promise<number> {
  const { table, aliases, id } = sharedKinds[kind]
  const rows = await tx.$queryRaw<AliasRow[]>`
    select a.key, a.name, s.id::text, s.name as own from ${aliases} a join ${table} s on s.id = a.${id}`
  const changes = rows
    .map((row) => ({ ...row, right: toRightKey(row, kind) }))
    .filter(({ key, right }) => right !== '' && right !== key)
  if (changes.length === 0) return 0
  const changed = Prisma.sql`unnest(
    ${changes.map(({ key }) => key)}::text[], ${changes.map(({ right }) => right)}::text[],
    ${changes.map((row) => row.id)}::uuid[], ${changes.map(toName)}::text[]) as c (key, right_key, id, name)`
  await tx.$executeRaw`
    insert into ${aliases} (key, ${id}, name) select right_key, id, name from ${changed} on conflict do nothing`
  // A key that something else has by now is left to it, and this one keeps its own.
  return tx.$executeRaw`
    delete from ${aliases} a using ${changed}
    where a.key = c.key and exists (select 1 from ${aliases} n where n.key = c.right_key and n.${id} = c.id)`
}

/** The key of a name as somebody wrote it; of a key that nobody wrote, the one that the name gives in its place now. */
function toRightKey({ key, name, own }: AliasRow, kind: SharedKind): string {
  const { rules } = sharedKinds[kind]
  if (rules.isWritten({ key, name })) return rules.toKey(name)
  const keys = rules.toNameKeys(own)
  return keys.includes(key) ? key : (keys.find((one) => withoutMarks(one) === key) ?? key)
}

/** Keys were without marks in all scripts once. */
function withoutMarks(key: string): string {
  return key.replace(/\p{M}/gu, '')
}

function toName({ key, name, right }: AliasRow & { right: string }): string {
  return name === key ? right : name
}

async function keepPublishers(tx: Transaction): Promise<number> {
  const rows = await tx.source.findMany({ select: { id: true, key: true, name: true } })
  const wrong = rows
    .map((row) => ({ ...row, right: foldName(row.name) || row.name }))
    .filter(({ key, right }) => key !== right)
  if (wrong.length === 0) return 0
  return tx.$executeRaw`
    update sources s set key = c.key
    from (select distinct on (key) key, id from unnest(${wrong.map(({ right }) => right)}::text[],
      ${wrong.map(({ id }) => id)}::uuid[]) as w (key, id) order by key, id) c
    where s.id = c.id and not exists (select 1 from sources o where o.key = c.key)`
}

async function keepPeople(tx: Transaction): Promise<number> {
  const rows = await tx.person.findMany({ select: { id: true, key: true, name: true } })
  const wrong = rows
    .map((row) => ({ ...row, right: foldName(row.name) }))
    .filter(({ key, right }) => right !== '' && key !== right)
  if (wrong.length === 0) return 0
  return tx.$executeRaw`
    update people p set key = c.key
    from unnest(${wrong.map(({ right }) => right)}::text[], ${wrong.map(({ id }) => id)}::uuid[]) as c (key, id)
    where p.id = c.id`
}
