import type { Prose } from '#domain/prose/prose.ts'
import { listHtmlLines } from './html-lines.ts'
import type { LayoutLine } from './layout-line.ts'
import { parseHtml } from './parse-html.ts'

/**
 * What a program put on the clipboard as HTML, as prose: with its links and its emphasis, without the signs of its lists. A
 * paragraph stays one, a line break stays one. Nothing where the HTML has no text.
 */
export function readPastedProse(html: string): Prose {
  const { lines, sources } = listHtmlLines(parseHtml(html))
  const all = [...lines.map(({ line }) => line), ...sources]
  return all.map((line, at) => (at === 0 ? '' : line.gap ? '\n\n' : '\n') + print(line)).join('')
}

/** A number says more than that a line is an item of a list. */
function print({ mark, prose }: LayoutLine): string {
  return mark === null ? prose : `${mark} ${prose}`
}
