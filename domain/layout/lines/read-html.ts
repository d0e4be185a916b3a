import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { readMarkingLine } from '#domain/markings/marking-line.ts'
import { findContent } from './html-content.ts'
import { listHtmlLines } from './html-lines.ts'
import { listHtmlTexts } from './html-texts.ts'
import type { LayoutLine } from './layout-line.ts'
import type { LayoutWarning } from '#domain/layout/layout-source.ts'
import { quoteLines } from '#domain/layout/source/quote-start.ts'
import { readMarkings, type TakenMarkings } from '#domain/layout/source/take-markings.ts'

const parser = unified().use(rehypeParse)

/** The lines of a saved page, without what surrounds the brief on it. */
export function readHtml(text: string): TakenMarkings & { lines: LayoutLine[] } {
  const tree = parser.parse(text)
  const { markings, warnings } = readMarkings(listHtmlTexts(tree))
  const { lines, struck } = listHtmlLines(tree)
  const { above, content, below } = findContent(
    lines.filter(({ line }) => readMarkingLine(line.plain) === null),
  )
  return {
    lines: content,
    markings,
    warnings: [
      ...warnings,
      ...struck.map(toStruckWarning),
      ...toOutside(above, 'above'),
      ...toOutside(below, 'below'),
    ],
  }
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
