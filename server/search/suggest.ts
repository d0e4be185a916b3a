import { foldName } from '#domain/names/fold-name.ts'
import { toIndexKey } from '#domain/names/index-key.ts'
import { parseQuery } from '#domain/search/parse-query.ts'
import type { SearchTerm } from '#domain/search/search-query.ts'
import type { Database, Transaction } from '#server/db/database.ts'
import { sharedKinds, type SharedKind } from '#server/names/shared-kinds.ts'
import { stemQuery, toMatchCondition } from './match-condition.ts'
import { withinTime } from './within-time.ts'

/** A page that somebody may be looking for. */
export interface Suggestion {
  kind: 'category' | 'entity' | 'tag' | 'brief'
  slug: string
  name: string
}

/**
 * At most `take` pages whose name begins with a text, or briefs whose titles have its words, the last of them perhaps
 * unfinished: categories, entities, tags, briefs in turn, so that none keeps the others out. Nothing that no visible
 * brief has, and nothing where the answer takes too long.
 */
export async function suggest(db: Database, text: string, take = 8): Promise<Suggestion[]> {
  const start = parseQuery(text)
    .wanted.flat()
    .flatMap((term) => (term.kind === 'filter' ? [] : [term.text]))
    .join(' ')
  if (foldName(start) === '') return []
  const answer = await withinTime(db, (tx) => listSuggestions(tx, start, take))
  return Array.isArray(answer) ? answer : []
}

async function listSuggestions(tx: Transaction, start: string, take: number): Promise<Suggestion[]> {
  const lists = [
    await listCategories(tx, start),
    await listNamed(tx, 'entity', { start, take }),
    await listNamed(tx, 'tag', { start, take }),
    await listTitles(tx, start, take),
  ]
  const rounds = Array.from({ length: take }, (_, place) =>
    lists.flatMap((list) => list.slice(place, place + 1)),
  )
  const chosen = new Set(rounds.flat().slice(0, take))
  return lists.flat().filter((suggestion) => chosen.has(suggestion))
}

async function listCategories(tx: Transaction, start: string): Promise<Suggestion[]> {
  const categories = await tx.$queryRaw<{ slug: string; name: string }[]>`
    select c.slug, c.name from categories c
      join list_counts n on n.kind = 'category' and n.subject_id = c.id and n.month = '' and n.count > 0
    order by c.position`
  return categories
    .filter(({ name }) => foldName(name).startsWith(foldName(start)))
    .map((category) => ({ kind: 'category', ...category }))
}

/** By the key of the index, in which spaces do not count. */
async function listNamed(
  tx: Transaction,
  kind: SharedKind,
  { start, take }: { start: string; take: number },
): Promise<Suggestion[]> {
  const key = toIndexKey(start)
  const rows = await tx.$queryRaw<{ slug: string; name: string }[]>`
    select s.slug, s.name from ${sharedKinds[kind].table} s
      join list_counts n on n.kind = ${kind} and n.subject_id = s.id and n.month = '' and n.count > 0
    where s.index_key >= ${key} and s.index_key < ${`${key}\u{10ffff}`}
    order by s.index_key, s.name, s.id limit ${take}`
  return rows.map((row) => ({ kind, ...row }))
}

async function listTitles(tx: Transaction, start: string, take: number): Promise<Suggestion[]> {
  const words = start.split(' ').filter((word) => foldName(word) !== '')
  const terms = words.map((text, place): SearchTerm => {
    return { kind: place === words.length - 1 ? 'prefix' : 'word', text }
  })
  const query = { wanted: terms.map((term) => [term]), excluded: [], notes: [] }
  const condition = toMatchCondition(query, await stemQuery(tx, query, { within: 'title' }))
  if (!condition) return []
  const rows = await tx.$queryRaw<{ slug: string; name: string }[]>`
    select l.slug, l.title as name from (
      select s.brief_id from search_briefs s where ${condition}
      order by s.first_published_at desc, s.brief_id desc limit ${take}
    ) found join listings l on l.brief_id = found.brief_id
    order by l.first_published_at desc, l.brief_id desc`
  return rows.map((row) => ({ kind: 'brief', ...row }))
}
