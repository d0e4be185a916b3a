import { Prisma } from '#prisma/generated/client.ts'
import type { Transaction } from '#server/db/database.ts'
import { sharedKinds, type SharedKind } from './shared-kinds.ts'

/**
 * Makes the lists of some entities or tags anew, and counts them: what is merged is listed as what it was merged into. One that
 * was in a publication keeps its page, with nothing in its list. Hold the site before.
 */
export async function rebuildSharedLists(
  tx: Transaction,
  kind: SharedKind,
  ids: readonly string[],
): Promise<void> {
  const { table, listing, id, namings } = sharedKinds[kind]
  const named = Prisma.sql`
    ${namings} n join ${table} s on s.id = n.${id}
      and coalesce(s.merged_into_id, s.id) = any(${[...ids]}::uuid[])`
  await tx.$executeRaw`delete from ${listing} where ${id} = any(${[...ids]}::uuid[])`
  await tx.$executeRaw`
    insert into ${listing} (brief_id, ${id}, first_published_at)
    select distinct b.id, coalesce(s.merged_into_id, s.id), b.first_published_at
    from ${named} join visible_briefs b on b.live_revision_id = n.revision_id`
  await tx.$executeRaw`
    delete from list_counts where kind = ${kind} and subject_id = any(${[...ids]}::uuid[])`
  await tx.$executeRaw`
    insert into list_counts (kind, subject_id, count)
    select ${kind}, p.id, (select count(*)::int from ${listing} l where l.${id} = p.id)
    from (select distinct coalesce(s.merged_into_id, s.id) as id
      from ${named} join publications v on v.revision_id = n.revision_id) p`
}
