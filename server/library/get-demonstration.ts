import type { Database, Transaction } from '#server/db/database.ts'

/** What a publication has of the demonstration, and what it has of its own. */
export interface Demonstration {
  /** The addresses of the briefs that are marked as demonstrations, in the order of the alphabet. */
  slugs: readonly string[]
  /** How many entities, tags, techniques and sources only these briefs name. */
  names: Readonly<Record<'entities' | 'tags' | 'techniques' | 'sources', number>>
  /** How many other briefs there are, drafts among them. */
  ownBriefs: number
}

/** What `removeDemonstration` would remove now, and how many briefs would stay. */
export async function getDemonstration(db: Database | Transaction): Promise<Demonstration> {
  const briefs = await db.brief.findMany({
    where: { demonstration: true },
    orderBy: { slug: 'asc' },
    select: { id: true, slug: true },
  })
  const ids = briefs.map(({ id }) => id)
  const [names = { entities: 0, tags: 0, techniques: 0, sources: 0 }] = await db.$queryRaw<
    Demonstration['names'][]
  >`
    select (count(*) filter (where kind = 'entity'))::int as entities,
      (count(*) filter (where kind = 'tag'))::int as tags,
      (count(*) filter (where kind = 'technique'))::int as techniques,
      (count(*) filter (where kind = 'source'))::int as sources
    from list_named_only_by(${ids}::uuid[])`
  return {
    slugs: briefs.map(({ slug }) => slug),
    names,
    ownBriefs: await db.brief.count({ where: { demonstration: false } }),
  }
}
