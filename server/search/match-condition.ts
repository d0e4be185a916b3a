import type { SearchQuery, SearchTerm } from '#domain/search/search-query.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { Transaction } from '#server/db/database.ts'
import { joinBegun, putBeginnings } from './begin-words.ts'
import { toFilterCondition } from './resolve-filters.ts'
import {
  isTextTerm,
  listBeginnings,
  toAnyTsQuery,
  toTsQuery,
  type SearchedPlace,
  type TextTerm,
} from './to-ts-query.ts'

/** A query in one language of the briefs: its words stemmed, as texts of PostgreSQL's type `tsquery`. */
export interface StemmedQuery {
  language: string
  /** What has to match; empty where the query has no words, or none but such as everything has. */
  all: string
  /** Any word that was looked for. */
  any: string
  /** For each group of words and filters, the words of it. */
  mixed: string[]
}

interface SortedQuery {
  /** Groups of words only. */
  words: TextTerm[][]
  /** Groups with a filter in them. */
  mixed: SearchTerm[][]
  excluded: TextTerm[]
}

/** Stems a query for each language that visible briefs are in, or briefs that were withdrawn of late. */
export function stemQuery(
  tx: Transaction,
  query: SearchQuery,
  { within = 'all' }: { within?: SearchedPlace } = {},
): Promise<StemmedQuery[]> {
  const { words, mixed, excluded } = sort(query)
  const wanted = query.wanted.flat().filter(isTextTerm)
  const mixedTexts = mixed.map((terms) => toTsQuery([terms.filter(isTextTerm)], { within }))
  const beginnings = listBeginnings([...wanted, ...excluded])
  const stem = (text: string | Prisma.Sql) =>
    putBeginnings(Prisma.sql`to_tsquery(language::regconfig, ${text})`, beginnings, within)
  return tx.$queryRaw<StemmedQuery[]>`
    ${withLanguages}
    select language, ${stem(toTsQuery(words, { excluded, within }))}::text as all,
      ${stem(toAnyTsQuery(wanted, within))}::text as any,
      array(select ${stem(Prisma.sql`text`)}::text
        from unnest(${mixedTexts}::text[]) with ordinality as m (text, place) order by place) as mixed
    from languages ${joinBegun(beginnings, within)} where language is not null`
}

/**
 * The languages that there are, each found by the index from the one before. Asked for one by one, a language that no brief is
 * in would cost reading all of them: of a column that nearly always says the same the planner expects a match at once.
 */
const withLanguages = Prisma.sql`
  with recursive languages as (
    select least((select min(language) from search_briefs), (select min(language) from search_withdrawn)) as language
    union all
    select least(
      (select min(b.language) from search_briefs b where b.language > l.language),
      (select min(w.language) from search_withdrawn w where w.language > l.language))
    from languages l where l.language is not null
  )`

/** The condition on a row `s` of `search_briefs`; `null` where nothing is looked for that a brief could lack. */
export function toMatchCondition(query: SearchQuery, stemmed: readonly StemmedQuery[]): Prisma.Sql | null {
  const { mixed } = sort(query)
  const filters = [
    ...query.wanted
      .filter((terms) => !terms.some(isTextTerm))
      .map((terms) => any(terms.flatMap(toConditions))),
    ...query.excluded.flatMap(toConditions).map((condition) => Prisma.sql`not ${condition}`),
  ]
  const texts = stemmed.flatMap((each) => {
    const conditions = [
      ...(each.all === '' ? [] : [Prisma.sql`s.document @@ ${each.all}::tsquery`]),
      ...mixed.map((terms, place) => toMixed(terms, each.mixed[place] ?? '')),
    ]
    if (conditions.length === 0)
      return filters.length === 0 ? [] : [Prisma.sql`s.language = ${each.language}`]
    return [Prisma.sql`(s.language = ${each.language} and ${Prisma.join(conditions, ' and ')})`]
  })
  if (texts.length === 0) return null
  // What is quicker to tell comes first: the planner takes all for alike.
  return Prisma.join([...filters, any(texts)], ' and ')
}

function sort({ wanted, excluded }: SearchQuery): SortedQuery {
  const words: TextTerm[][] = []
  const mixed: SearchTerm[][] = []
  for (const terms of wanted) {
    const texts = terms.filter(isTextTerm)
    if (texts.length === terms.length) words.push(texts)
    else if (texts.length > 0) mixed.push(terms)
  }
  return { words, mixed, excluded: excluded.filter(isTextTerm) }
}

function toMixed(terms: readonly SearchTerm[], stemmed: string): Prisma.Sql {
  const filters = terms.flatMap(toConditions)
  return any(stemmed === '' ? filters : [Prisma.sql`s.document @@ ${stemmed}::tsquery`, ...filters])
}

function toConditions(term: SearchTerm): Prisma.Sql[] {
  return isTextTerm(term) ? [] : [toFilterCondition(term)]
}

function any(conditions: readonly Prisma.Sql[]): Prisma.Sql {
  return Prisma.sql`(${Prisma.join([...conditions], ' or ')})`
}
