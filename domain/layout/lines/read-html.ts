import { readMarkingLine } from '#domain/markings/marking-line.ts'
import { findContent } from './html-content.ts'
import { listHtmlLines } from './html-lines.ts'
import type { BylineDay, LeftOut } from './html-writer.ts'
import { listHtmlTexts } from './html-texts.ts'
import { takeDateLine } from '#domain/layout/opening/opening-lines.ts'
import type { LayoutLine } from './layout-line.ts'
import { parseHtml } from './parse-html.ts'
import type { LayoutWarning } from '#domain/layout/layout-source.ts'
import { quoteLines } from '#domain/layout/source/quote-start.ts'
import { readMarkings, type TakenMarkings } from '#domain/layout/source/take-markings.ts'

/** The lines of a saved page, without what surrounds the brief on it. */
export function readHtml(text: string): TakenMarkings & { lines: LayoutLine[] } {
  const tree = parseHtml(text)
  const { markings, warnings } = readMarkings(listHtmlTexts(tree))
  const { lines, left, bylineDay, sources } = listHtmlLines(tree)
  const { above, content, below } = findContent(
    lines.filter(({ line }) => readMarkingLine(line.plain) === null),
  )
  return {
    lines: [...withDay(content, bylineDay), ...withHeading(sources)],
    markings,
    warnings: [
      ...warnings,
      ...toLeftOut(left, content),
      ...toOutside(above, 'above'),
      ...toOutside(below, 'below'),
    ],
  }
}

/** A brief whose day stands only in the byline of its page has it below its title. */
function withDay(lines: readonly LayoutLine[], byline: BylineDay | null): LayoutLine[] {
  const [first] = lines
  if (byline === null || !first || lines.some((line) => takeDateLine(line) !== null)) return [...lines]
  const plain = `Published on: ${byline.day}`
  const place = { number: byline.number, depth: 0, continues: false, mark: null, heading: null, gap: true }
  return [first, { ...place, prose: plain, plain, lead: null, links: [] }, ...lines.slice(1)]
}

/** Notes become the section of sources that the layout has, wherever the page sets them. */
function withHeading(sources: readonly LayoutLine[]): LayoutLine[] {
  const [first] = sources
  if (!first) return []
  const place = { number: first.number, depth: 0, continues: false, mark: null, heading: 2, gap: true }
  return [{ ...place, prose: 'Sources', plain: 'Sources', lead: null, links: [] }, ...sources]
}

/** Struck-out words one by one; what is hidden once; pictures once, where they are among the lines of the brief. */
function toLeftOut(left: readonly LeftOut[], content: readonly LayoutLine[]): LayoutWarning[] {
  const first = content[0]?.number ?? Infinity
  const last = content.at(-1)?.number ?? 0
  const struck = left.filter(({ kind }) => kind === 'struck')
  const hidden = left.filter(({ kind }) => kind === 'hidden')
  const pictures = left.filter(({ kind, number }) => kind === 'picture' && number >= first && number <= last)
  return [
    ...struck.map(({ number }): LayoutWarning => ({
      code: 'struck-out',
      message: 'Struck-out words were left out.',
      line: number,
    })),
    ...toOne(hidden, 'Left out text that the page hides.'),
    ...toOne(pictures, `Left out ${pictures.length === 1 ? 'a picture' : `${pictures.length} pictures`}.`),
  ]
}

function toOne([first]: readonly LeftOut[], message: string): LayoutWarning[] {
  return first ? [{ code: 'left-out', message, line: first.number }] : []
}

/** Text of the page that is no part of the brief: a menu, a teaser, a note below. */
function toOutside(lines: readonly LayoutLine[], where: 'above' | 'below'): LayoutWarning[] {
  const first = lines[0]
  if (!first) return []
  const message = `Left out ${where} the brief on the page: ${quoteLines(lines)}.`
  return [{ code: 'left-out', message, line: first.number }]
}
