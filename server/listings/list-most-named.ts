import type { NamedCount } from '#domain/pages/category-line.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { Database } from '#server/db/database.ts'
import { keptPlan, toCount } from '#server/db/kept-plan.ts'
import { sharedKinds, type SharedKind } from '#server/names/shared-kinds.ts'

/** Which briefs are counted: of a category or of all, first published from `from` on and before `before`. */
interface CountedBriefs {
  category: string | null
  from: Date
  before: Date
  /** How many names at most. */
  take: number
}

/**
 * The entities or tags that most visible briefs have in some time, those in most briefs first. Reads the
 * briefs of this time and no others: `offset 0` keeps the planner from reading the names of all.
 */
export async function listMostNamed(
  db: Database,
  kind: SharedKind,
  { category, from, before, take }: CountedBriefs,
): Promise<NamedCount[]> {
  const { table, listing, id } = sharedKinds[kind]
  const filed =
    category === null
      ? Prisma.sql`true`
      : Prisma.sql`l.category_id = (select id from categories where slug = ${category})`
  return db.$queryRaw<NamedCount[]>`
    select ${keptPlan} s.slug, s.name, found.count
    from (
      select n.${id} as id, count(*)::int as count
      from listings l cross join lateral (
        select x.${id} from ${listing} x where x.brief_id = l.brief_id offset 0
      ) n
      where ${filed} and l.first_published_at >= ${from} and l.first_published_at < ${before}
      group by 1
    ) found join ${table} s on s.id = found.id
    order by found.count desc, s.name, s.slug limit ${toCount(take)}`
}
