import { batchSize } from '#server/db/batch-size.ts'
import type { Database } from '#server/db/database.ts'
import { sharedKinds, type SharedKind } from '#server/names/shared-kinds.ts'

/** The slugs of all tags that a published revision carries or ever did, and those they once had, in batches. */
export function listTagSlugs(db: Database): AsyncGenerator<{ slug: string }[]> {
  return readSlugs(db, 'tag')
}

/** The slugs of all entities that a published revision names or ever did, and those they once had, in batches. */
export function listEntitySlugs(db: Database): AsyncGenerator<{ slug: string }[]> {
  return readSlugs(db, 'entity')
}

/** Also the addresses that they had, or that had what was merged into them. One may have got back its own. */
async function withFormer(
  db: Database,
  kind: SharedKind,
  rows: readonly { id: string; slug: string }[],
): Promise<{ slug: string }[]> {
  const retired = await db.retiredAddress.findMany({
    where: { kind, targetId: { in: rows.map(({ id }) => id) } },
    select: { address: true },
  })
  const start = sharedKinds[kind].address('').length
  const slugs = new Set([
    ...rows.map(({ slug }) => slug),
    ...retired.map(({ address }) => address.slice(start)),
  ])
  return [...slugs].map((slug) => ({ slug }))
}

/** Each batch goes on after the last id of the one before; counts tell what was listed, so no revision is read. */
async function* readSlugs(db: Database, kind: SharedKind): AsyncGenerator<{ slug: string }[]> {
  const { table } = sharedKinds[kind]
  let last: string | undefined = '00000000-0000-0000-0000-000000000000'
  while (last !== undefined) {
    const rows: { id: string; slug: string }[] = await db.$queryRaw`
      select s.id::text, s.slug from list_counts n join ${table} s on s.id = n.subject_id
      where n.kind = ${kind} and n.subject_id > ${last}::uuid and n.month = ''
      order by n.subject_id limit ${batchSize}`
    if (rows.length > 0) yield withFormer(db, kind, rows)
    last = rows.length < batchSize ? undefined : rows.at(-1)?.id
  }
}
