import { boundsOfMonth, type Month } from '#domain/archives/month.ts'
import type { NamedCount } from '#domain/pages/category-line.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { Database } from '#server/db/database.ts'
import type { SharedKind } from '#server/names/shared-kinds.ts'

const mostNames = 12

/** Where the briefs' own words for entities and tags stand. */
const namings = {
  entity: {
    list: Prisma.sql`listing_entities`,
    of: Prisma.sql`entity_namings`,
    table: Prisma.sql`entities`,
    id: Prisma.sql`entity_id`,
  },
  tag: {
    list: Prisma.sql`listing_tags`,
    of: Prisma.sql`taggings`,
    table: Prisma.sql`tags`,
    id: Prisma.sql`tag_id`,
  },
}

/**
 * The entities or tags that most of these visible briefs have, at most twelve. They are called as the briefs call them:
 * a new name elsewhere changes nothing here.
 */
export function listDayNames(
  db: Database,
  kind: SharedKind,
  slugs: readonly string[],
): Promise<NamedCount[]> {
  return listNames(db, kind, Prisma.sql`b.slug = any(${slugs}::text[])`)
}

/** The same of the visible briefs that were first published in a month. Reads the briefs of this month and no others. */
export function listMonthNames(db: Database, kind: SharedKind, month: Month): Promise<NamedCount[]> {
  const { start, end } = boundsOfMonth(month)
  return listNames(db, kind, Prisma.sql`l.first_published_at >= ${start} and l.first_published_at < ${end}`)
}

async function listNames(db: Database, kind: SharedKind, which: Prisma.Sql): Promise<NamedCount[]> {
  const { list, of, table, id } = namings[kind]
  return db.$queryRaw<NamedCount[]>`
    select min(n.name collate "C") as name, shared.slug, count(distinct l.brief_id)::int as count
    from listings l join briefs b on b.id = l.brief_id
      join ${of} n on n.revision_id = b.live_revision_id
      join ${table} named on named.id = n.${id}
      join ${table} shared on shared.id = coalesce(named.merged_into_id, named.id)
      join ${list} kept on kept.brief_id = l.brief_id and kept.${id} = shared.id
    where ${which}
    group by shared.slug order by count desc, min(n.name collate "C"), shared.slug limit ${mostNames}`
}
