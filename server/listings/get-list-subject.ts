import { categoryAddress, entityAddress, tagAddress, techniqueAddress } from '#domain/pages/addresses.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { Database } from '#server/db/database.ts'

/** What lists of briefs are about. */
export type SubjectKind = 'category' | 'tag' | 'entity' | 'technique'

const tables: Readonly<Record<SubjectKind, Prisma.Sql>> = {
  category: Prisma.sql`categories`,
  tag: Prisma.sql`tags`,
  entity: Prisma.sql`entities`,
  technique: Prisma.sql`techniques`,
}

const toAddress: Readonly<Record<SubjectKind, (slug: string) => string>> = {
  category: categoryAddress,
  tag: tagAddress,
  entity: entityAddress,
  technique: techniqueAddress,
}

/**
 * The id of the category, tag, entity or technique with that slug, and how many visible briefs it has; `null` if
 * readers cannot know it. A category always is known; of the others those that a published revision has or ever had,
 * so that nobody learns what drafts are about. A slug that something once had leads to it, as its page does.
 */
export async function getListSubject(
  db: Database,
  kind: SubjectKind,
  slug: string,
): Promise<{ id: string; count: number } | null> {
  const former = Prisma.sql`(
    select target_id from retired_addresses where kind = ${kind} and address = ${toAddress[kind](slug)})`
  return (await find(db, kind, Prisma.sql`t.slug = ${slug}`)) ?? find(db, kind, Prisma.sql`t.id = ${former}`)
}

async function find(
  db: Database,
  kind: SubjectKind,
  which: Prisma.Sql,
): Promise<{ id: string; count: number } | null> {
  const [found] = await db.$queryRaw<{ id: string; count: number | null }[]>`
    select t.id::text as id, (
      select count from list_counts where kind = ${kind} and subject_id = t.id and month = ''
    ) as count
    from ${tables[kind]} t where ${which}`
  if (!found || (found.count === null && kind !== 'category')) return null
  return { id: found.id, count: found.count ?? 0 }
}
