import type { TextOrigins } from '#domain/layout/text-origins.ts'
import type { LayoutFormat, LayoutWarning } from '#domain/layout/layout-source.ts'
import type { LineRange } from '#domain/layout/lines/line-range.ts'
import { cleanCharacters } from '#domain/layout/source/clean-characters.ts'
import { takeFrontMatter } from '#domain/layout/source/take-front-matter.ts'
import { takeQuotes } from '#domain/layout/source/take-quotes.ts'
import { readMarkingLine } from '#domain/markings/marking-line.ts'

/** A line of a text: part of the brief, a setting (front matter, a marking), without words, or not used. */
export interface SourceLine {
  /** Counted from 1. */
  number: number
  text: string
  use: 'read' | 'setting' | 'empty' | 'unused'
}

interface ReadSource {
  text: string
  format: LayoutFormat
  origins: TextOrigins
  warnings: readonly LayoutWarning[]
}

/**
 * The lines of a text with what became of each. Of a saved page only those with words, from the first to the last that
 * belongs to the brief, and those that a warning names: the page around it is not what somebody pasted it for.
 */
export function listSourceLines({ text, format, origins, warnings }: ReadSource): SourceLine[] {
  const read = markRead(listRanges(origins))
  const clean = cleanCharacters(text).text
  const settings = format === 'html' ? 0 : takeFrontMatter(takeQuotes(clean)).lines
  const lines = clean.split('\n').map((line, at, all): SourceLine => {
    const words = format === 'html' ? toShown(line) : line
    const isSetting = at < settings || readMarkingLine(words) !== null
    const isRead = read.has(at + 1) || isHead(all[at + 1] ?? '', read.has(at + 3))
    return { number: at + 1, text: words, use: decideUse(words, isRead, isSetting) }
  })
  return format === 'html' ? lines.filter(isOfBrief(read, warnings)) : lines
}

/** A line of a page without its tags. */
function toShown(line: string): string {
  return line
    .replace(/<[^>]*(?:>|$)/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .trim()
}

/** The titles of a table's columns are part of each row: a line above a rule of dashes and bars, with a row below it. */
function isHead(below: string, isRowRead: boolean): boolean {
  return isRowRead && below.includes('|') && /^[\s|:-]+$/.test(below)
}

function decideUse(words: string, isRead: boolean, isSetting: boolean): SourceLine['use'] {
  if (!/[\p{L}\p{N}]/u.test(words)) return 'empty'
  if (isSetting) return 'setting'
  return isRead ? 'read' : 'unused'
}

/** All lines that some part was read from. */
function markRead(ranges: readonly LineRange[]): ReadonlySet<number> {
  const read = new Set<number>()
  let below = 1
  // In their order no line is looked at twice, however many ranges hold it.
  for (const { first, last } of ranges.toSorted((one, other) => one.first - other.first)) {
    for (let at = Math.max(first, below); at <= last; at += 1) read.add(at)
    below = Math.max(below, last + 1)
  }
  return read
}

/** The ranges of all parts of a brief and of the headings above them. */
function listRanges(origins: TextOrigins): LineRange[] {
  const { title, publishedOn, language, provenance, reportTitle, preamble } = origins
  const { sections, headings, techniques, sources, explore } = origins
  const opening = [title, publishedOn, language, provenance, reportTitle].concat(preamble)
  const below = sections.flatMap(({ heading, parts }) =>
    [heading].concat(parts.flatMap(({ lines }) => lines ?? [])),
  )
  return opening.concat(below, headings, techniques, sources, explore).filter((range) => range !== null)
}

function isOfBrief(read: ReadonlySet<number>, warnings: readonly LayoutWarning[]) {
  const named = new Set(warnings.map(({ line }) => line))
  const first = Math.min(...firstAndLast(read))
  const last = Math.max(...firstAndLast(read))
  return ({ number, use }: SourceLine) =>
    named.has(number) || (use !== 'empty' && number >= first && number <= last)
}

function firstAndLast(read: ReadonlySet<number>): number[] {
  const lines = [...read].toSorted((one, other) => one - other)
  return lines.slice(0, 1).concat(lines.slice(-1))
}
