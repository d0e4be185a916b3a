import { readContent } from '#domain/briefs/stored-content.ts'
import { toSearchText } from '#domain/search/fold-text.ts'
import { listSpellableWords } from '#domain/search/near-words.ts'
import { listSearchedParts } from '#domain/search/searched-parts.ts'
import { toSearchLanguage } from '#domain/search/search-language.ts'
import { Prisma } from '#prisma/generated/client.ts'

/** A brief as it is read to be made searchable. */
export interface SearchableBrief {
  id: string
  title: string
  bottomLine: string
  /** As it is stored. */
  content: unknown
  /** All names of what it names. */
  names: string[]
}

/** What a brief is found by: its texts folded, in its parts and together. */
export interface SearchRow {
  id: string
  language: string
  title: string
  bottomLine: string
  names: string
  parts: { part: string; text: string; folded: string }[]
  /** All words that may be offered where one is misspelt. */
  words: string[]
}

/** What a brief is found by. One that says nothing of its language is in `language`, BCP 47. */
export function toSearchRow(
  { id, title, bottomLine, content, names }: SearchableBrief,
  language: string,
): SearchRow {
  const brief = readContent(content)
  const plainLine = bottomLine.replace(/\s*\[\d{1,3}\]/g, '')
  const parts = listSearchedParts(brief)
  return {
    id,
    language: toSearchLanguage(brief.language ?? language),
    title: toSearchText(title),
    bottomLine: toSearchText(plainLine),
    names: names.map(toSearchText).join(' '),
    parts: parts.map((part) => ({ ...part, folded: toSearchText(part.text) })),
    words: listSpellableWords([title, plainLine, ...names, ...parts.map(({ text }) => text)]),
  }
}

/** Rows as a table `s` with `brief_id`, `language`, `title`, `bottom_line`, `names` and the `text` of all parts. */
export function toSearchedRows(rows: readonly SearchRow[]): Prisma.Sql {
  const texts = rows.map(({ parts }) => parts.map(({ folded }) => folded).join(' '))
  return Prisma.sql`unnest(${rows.map(({ id }) => id)}::uuid[], ${rows.map((row) => row.language)}::text[],
      ${rows.map(({ title }) => title)}::text[], ${rows.map((row) => row.bottomLine)}::text[],
      ${rows.map(({ names }) => names)}::text[], ${texts}::text[])
    as s (brief_id, language, title, bottom_line, names, text)`
}

/** Of a row of `toSearchedRows`: its words without those of the text, weighted. */
export const leadVector = Prisma.sql`setweight(to_tsvector(s.language::regconfig, s.title), 'A') ||
  setweight(to_tsvector(s.language::regconfig, s.bottom_line), 'B') ||
  setweight(to_tsvector(s.language::regconfig, s.names), 'C')`
