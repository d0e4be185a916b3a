import { shortenBottomLine } from '#domain/briefs/bottom-line.ts'
import type { ConfidenceLevel } from '#domain/judgments/confidence.ts'
import type { BriefListItem } from '#domain/pages/brief-list-item.ts'
import type { SearchQuery } from '#domain/search/search-query.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { Database, Transaction } from '#server/db/database.ts'
import { stemQuery, toMatchCondition } from '#server/search/match-condition.ts'
import { withinTime } from '#server/search/within-time.ts'

/** Behind which brief a page of a list begins. Instants are ISO 8601 in UTC. */
export interface BriefPlace {
  publishedAt: string
  id: string
}

/** What briefs have to have; `null` where it does not matter. Lists are given by the ids of their subjects. */
export interface BriefsAsked {
  query: SearchQuery | null
  category: string | null
  tag: string | null
  entity: string | null
  technique: string | null
  confidence: ConfidenceLevel | null
  /** First published at or after this instant, and before that one. */
  from: Date | null
  before: Date | null
  after: BriefPlace | null
  take: number
}

/** Briefs of a list, and behind which the next page begins; `null` where there are no more. */
export interface BriefPage {
  kind: 'found'
  briefs: BriefListItem[]
  next: BriefPlace | null
}

/**
 * Visible briefs by their first publication, the newest first, that have all that is asked for. What is read does not
 * grow with the place of the page: an index is read in its order from there on. A rare combination of filters may be
 * looked for among many, for as long as any search may take.
 */
export function listBriefPage(db: Database, asked: BriefsAsked): Promise<BriefPage | { kind: 'too-slow' }> {
  return withinTime(db, (tx) => readPage(tx, asked))
}

type Row = Omit<BriefListItem, 'publishedAt' | 'bottomLine'> & { id: string; publishedAt: Date; bluf: string }

async function readPage(tx: Transaction, asked: BriefsAsked): Promise<BriefPage> {
  const { table, conditions } = await toDriver(tx, asked)
  const rows = await tx.$queryRaw<Row[]>`
    select l.brief_id::text as id, l.slug, l.title, l.language, l.first_published_at as "publishedAt", l.demonstration,
      l.bottom_line as bluf, json_build_object('slug', c.slug, 'name', c.name) as category, l.confidence, l.corrected
    from (
      select s.brief_id from ${table} s where ${Prisma.join(conditions, ' and ')}
      order by s.first_published_at desc, s.brief_id desc limit ${asked.take + 1}
    ) found join listings l on l.brief_id = found.brief_id join categories c on c.id = l.category_id
    order by l.first_published_at desc, l.brief_id desc`
  const shown = rows.slice(0, asked.take)
  const last = rows.length > asked.take ? shown.at(-1) : undefined
  return {
    kind: 'found',
    briefs: shown.map(toItem),
    next: last ? { publishedAt: last.publishedAt.toISOString(), id: last.id } : null,
  }
}

function toItem({ slug, title, language, category, publishedAt, bluf, ...row }: Row): BriefListItem {
  return {
    slug,
    title,
    language,
    category,
    publishedAt: publishedAt.toISOString(),
    bottomLine: shortenBottomLine(bluf),
    demonstration: row.demonstration,
    corrected: row.corrected,
    confidence: row.confidence,
  }
}

type NamedList = 'tag' | 'entity' | 'technique'

const tables: Readonly<Record<NamedList, Prisma.Sql>> = {
  tag: Prisma.sql`listing_tags`,
  entity: Prisma.sql`listing_entities`,
  technique: Prisma.sql`listing_techniques`,
}

/** The table whose index is read in its order, and what is wanted of its rows `s`. */
async function toDriver(
  tx: Transaction,
  asked: BriefsAsked,
): Promise<{ table: Prisma.Sql; conditions: Prisma.Sql[] }> {
  const lists = (['tag', 'entity', 'technique'] as const).flatMap((kind) => {
    const id = asked[kind]
    return id === null ? [] : { kind, id }
  })
  const [first, ...others] = lists
  const placed = toPlaceConditions(asked)
  if (asked.query !== null) {
    const matching = toMatchCondition(asked.query, await stemQuery(tx, asked.query))
    const conditions = [matching ?? Prisma.sql`false`, ...toOwnConditions(asked, 's'), ...lists.map(isListed)]
    return { table: Prisma.sql`search_briefs`, conditions: [...conditions, ...placed] }
  }
  if (!first) return { table: Prisma.sql`listings`, conditions: [...toOwnConditions(asked, 's'), ...placed] }
  const own = toOwnConditions(asked, 'l').map(
    (condition) =>
      Prisma.sql`exists (select 1 from listings l where l.brief_id = s.brief_id and ${condition})`,
  )
  const inFirst = Prisma.sql`s.${Prisma.raw(`${first.kind}_id`)} = ${first.id}::uuid`
  return { table: tables[first.kind], conditions: [inFirst, ...own, ...others.map(isListed), ...placed] }
}

function isListed({ kind, id }: { kind: NamedList; id: string }): Prisma.Sql {
  return Prisma.sql`exists (select 1 from ${tables[kind]} o
    where o.brief_id = s.brief_id and o.${Prisma.raw(`${kind}_id`)} = ${id}::uuid)`
}

/** What a brief has only one of, as columns of `row`. */
function toOwnConditions({ category, confidence }: BriefsAsked, row: 's' | 'l'): Prisma.Sql[] {
  const column = (name: string) => Prisma.raw(`${row}.${name}`)
  return [
    ...(category === null ? [] : [Prisma.sql`${column('category_id')} = ${category}::uuid`]),
    ...(confidence === null ? [] : [Prisma.sql`${column('confidence')} = ${confidence}`]),
  ]
}

function toPlaceConditions({ from, before, after }: BriefsAsked): Prisma.Sql[] {
  const conditions = [
    Prisma.sql`true`,
    from && Prisma.sql`s.first_published_at >= ${from}`,
    before && Prisma.sql`s.first_published_at < ${before}`,
    after &&
      Prisma.sql`(s.first_published_at, s.brief_id) < (${new Date(after.publishedAt)}, ${after.id}::uuid)`,
  ]
  return conditions.filter((one) => one !== null)
}
