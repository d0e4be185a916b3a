import type { IndexEntry } from '#domain/names/index-entry.ts'
import { comparePlaces, type PlaceCount } from '#domain/names/index-place.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { Database, Transaction } from '#server/db/database.ts'
import { sharedKinds, type SharedKind } from './shared-kinds.ts'

/** Names in a place that visible briefs carry or name, by key and then by name, at most `take`. */
export function listIndexEntries(
  db: Database,
  kind: SharedKind,
  { place, take }: { place: string; take: number },
): Promise<IndexEntry[]> {
  return db.$queryRaw`
    select s.slug, s.name, to_jsonb(s)->>'kind' as kind, n.count, s.index_key as key
    from ${listed(kind)} and ${isIn(place)}
    order by s.index_key, s.name, s.id limit ${take}`
}

/** Names whose key ends at this place, so that they are in none within it. */
export function listShortEntries(db: Database, kind: SharedKind, place: string): Promise<IndexEntry[]> {
  return db.$queryRaw`
    select s.slug, s.name, to_jsonb(s)->>'kind' as kind, n.count, s.index_key as key
    from ${listed(kind)} and s.index_key = ${place} order by s.name, s.id`
}

/** The places one letter further within a place, in the order in which an index shows them. */
export async function listPlacesWithin(
  db: Database | Transaction,
  kind: SharedKind,
  place: string,
): Promise<PlaceCount[]> {
  const rows = await db.$queryRaw<PlaceCount[]>`
    select ${toNext(place)} as place, count(*)::int as count
    from ${listed(kind)} and ${isIn(place)} and s.index_key <> ${place} group by 1`
  return rows.toSorted((one, other) => comparePlaces(one.place, other.place))
}

/**
 * How many names each of some places, of one at least, has, counted no further than `most`, in order so that no more
 * is read. Each is a query of its own
 * to the planner, which sees from the place how much it would read.
 */
export function countPlaces(
  db: Database | Transaction,
  kind: SharedKind,
  { places, most }: { places: readonly string[]; most: number },
): Promise<PlaceCount[]> {
  const counts = places.map(
    (place) => Prisma.sql`
      select ${place}::text as place, (select count(*)::int from (
        select 1 from ${listed(kind)} and ${isIn(place)} order by s.index_key limit ${most}
      ) found) as count`,
  )
  return db.$queryRaw(Prisma.join(counts, ' union all '))
}

/** As `toNextPlace` has it. */
function toNext(place: string): Prisma.Sql {
  if (place === '') return Prisma.sql`split_part(s.index_key, ':', 1) || ':'`
  return Prisma.sql`left(s.index_key, ${Array.from(place).length + 1}::int)`
}

/**
 * What was merged into another has no count of its own. Counts are looked up one by one (`limit 1` keeps the planner
 * from joining all of them): how many names a place has is not known before.
 */
function listed(kind: SharedKind): Prisma.Sql {
  return Prisma.sql`${sharedKinds[kind].table} s cross join lateral (
      select count from list_counts where kind = ${kind} and subject_id = s.id and month = '' limit 1
    ) n
    where s.merged_into_id is null and n.count > 0`
}

/** Keys that begin with a place are one range, which ends before the last of all code points. */
function isIn(place: string): Prisma.Sql {
  return Prisma.sql`s.index_key >= ${place} and s.index_key < ${`${place}\u{10ffff}`}`
}
