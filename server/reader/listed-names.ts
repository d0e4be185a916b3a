import { Prisma } from '../../prisma/generated/client.ts'
import { batchSize } from '../db/batch-size.ts'
import type { Database } from '../db/database.ts'

/** The slugs of all tags that a published revision carries or ever did, in batches. */
export function listTagSlugs(db: Database): AsyncGenerator<{ slug: string }[]> {
  return readSlugs(db, { kind: 'tag', table: Prisma.sql`tags` })
}

/** The slugs of all entities that a published revision names or ever did, in batches. */
export function listEntitySlugs(db: Database): AsyncGenerator<{ slug: string }[]> {
  return readSlugs(db, { kind: 'entity', table: Prisma.sql`entities` })
}

/** Each batch goes on after the last id of the one before; counts tell what was listed, so no revision is read. */
async function* readSlugs(
  db: Database,
  { kind, table }: { kind: 'tag' | 'entity'; table: Prisma.Sql },
): AsyncGenerator<{ slug: string }[]> {
  let last: string | undefined = '00000000-0000-0000-0000-000000000000'
  while (last !== undefined) {
    const rows: { id: string; slug: string }[] = await db.$queryRaw`
      select s.id::text, s.slug from list_counts n join ${table} s on s.id = n.subject_id
      where n.kind = ${kind} and n.subject_id > ${last}::uuid and n.month = ''
      order by n.subject_id limit ${batchSize}`
    if (rows.length > 0) yield rows.map(({ slug }) => ({ slug }))
    last = rows.length < batchSize ? undefined : rows.at(-1)?.id
  }
}
