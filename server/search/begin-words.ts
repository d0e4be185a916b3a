import { Prisma } from '#prisma/generated/client.ts'
import { toBeginningLexeme, type SearchedPlace } from './to-ts-query.ts'

/** Of so many of the words that begin in one way it is looked at whether their stems begin so too. */
const mostWords = 500

/**
 * A query of type `tsquery` with what stands for the beginnings of words in it (`toBeginningLexeme`) replaced by what finds
 * them, as `toBegun` has it.
 */
export function putBeginnings(
  query: Prisma.Sql,
  beginnings: readonly string[],
  within: SearchedPlace,
): Prisma.Sql {
  return beginnings.reduce(
    (sql, word, at) =>
      Prisma.sql`ts_rewrite(${sql}, ${toBeginningLexeme(word, within)}::tsquery, ${Prisma.raw(`begun${at}.found`)})`,
    query,
  )
}

/**
 * For each beginning of a word a join `begun0`, `begun1` … to a row with a `language`, which has the query `found`: all
 * stems that begin so, and those that words which begin so are stored by, though a stem is shorter, as `investig` is
 * of `investigation`, or ends otherwise.
 */
export function joinBegun(beginnings: readonly string[], within: SearchedPlace): Prisma.Sql {
  const weight = within === 'title' ? ':A' : ''
  const joins = beginnings.map(
    (word, at) => Prisma.sql`cross join lateral (
      select (${`'${word}':*${weight.slice(1)}`}::tsquery || coalesce(string_agg(distinct quote_literal(stem) || ${weight}, ' | '), '')::tsquery) as found
      from (
        select word from search_words where word >= ${word} and word < ${`${word}\u{10ffff}`}
        order by word limit ${mostWords}
      ) w cross join lateral unnest(tsvector_to_array(to_tsvector(language::regconfig, w.word))) stem
      where not starts_with(stem, ${word})
    ) ${Prisma.raw(`begun${at}`)}`,
  )
  return joins.length === 0 ? Prisma.empty : Prisma.join(joins, ' ')
}
