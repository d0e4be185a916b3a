import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { readMarkingLine } from '#domain/markings/marking-line.ts'
import { findContent } from './html-content.ts'
import { listHtmlLines } from './html-lines.ts'
import { listHtmlTexts } from './html-texts.ts'
import type { IsoDate } from '#domain/briefs/brief-content.ts'
import { takeDateLine } from '#domain/layout/opening/opening-lines.ts'
import type { LayoutLine } from './layout-line.ts'
import type { LayoutWarning } from '#domain/layout/layout-source.ts'
import { quoteLines } from '#domain/layout/source/quote-start.ts'
import { readMarkings, type TakenMarkings } from '#domain/layout/source/take-markings.ts'

const parser = unified().use(rehypeParse)

/** The lines of a saved page, without what surrounds the brief on it. */
export function readHtml(text: string): TakenMarkings & { lines: LayoutLine[] } {
  const tree = parser.parse(text)
  const { markings, warnings } = readMarkings(listHtmlTexts(tree))
  const { lines, struck, bylineDay } = listHtmlLines(tree)
  const { above, content, below } = findContent(
    lines.filter(({ line }) => readMarkingLine(line.plain) === null),
  )
  return {
    lines: withDay(content, bylineDay),
    markings,
    warnings: [
      ...warnings,
      ...struck.map(toStruckWarning),
      ...toOutside(above, 'above'),
      ...toOutside(below, 'below'),
    ],
  }
}

/** A brief whose day stands only in the byline of its page has it below its title. */
function withDay(lines: readonly LayoutLine[], day: IsoDate | null): LayoutLine[] {
  const [first] = lines
  if (day === null || !first || lines.some((line) => takeDateLine(line) !== null)) return [...lines]
  const plain = `Published on: ${day}`
  const place = { number: first.number, depth: 0, continues: false, mark: null, heading: null, gap: true }
  return [first, { ...place, prose: plain, plain, lead: null, links: [] }, ...lines.slice(1)]
}

function toStruckWarning(line: number): LayoutWarning {
  return { code: 'struck-out', message: 'Struck-out words were left out.', line }
}

/** Text of the page that is no part of the brief: a menu, a teaser, a note below. */
function toOutside(lines: readonly LayoutLine[], where: 'above' | 'below'): LayoutWarning[] {
  const first = lines[0]
  if (!first) return []
  const message = `Left out ${where} the brief on the page: ${quoteLines(lines)}.`
  return [{ code: 'left-out', message, line: first.number }]
}
