import type { LayoutLine } from '#domain/layout/lines/layout-line.ts'
import type { LayoutWarning } from '#domain/layout/layout-source.ts'
import { quoteLines } from '#domain/layout/source/quote-start.ts'
import { kindOfTitle } from './section-titles.ts'
import { liftTitleNumber } from './title-number.ts'

/** Fewer lines than this are no table of contents. */
const fewestLines = 3

const heading = /^(?:table of )?contents\s*:?$|^(?:in this (?:brief|report)|on this page|jump to)\s*:?$/i

/** Dots or spaces and the number of a page, behind a title. */
const page = /(?:\s*[.·…_]{2,}\s*|\s{3,})\d{1,3}$/

/**
 * Leaves out a table of contents: of two runs of the same titles the one with text below them counts. A run is lines
 * that follow each other, most of them known titles, each of which stands elsewhere again.
 */
export function dropContents(lines: readonly LayoutLine[]): {
  lines: LayoutLine[]
  warnings: LayoutWarning[]
} {
  const titles = lines.map(toTitle)
  const counts = new Map<string, number>()
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1)
  const isListed = (at: number) => (counts.get(titles[at] ?? '') ?? 0) > 1 && titles[at] !== ''
  const run = findRun(titles, isListed)
  if (run === null) return { lines: [...lines], warnings: [] }
  const start = heading.test(lines[run.start - 1]?.plain ?? '') ? run.start - 1 : run.start
  const dropped = lines.slice(start, run.end)
  const message = `Left out as a table of contents: ${quoteLines(dropped)}.`
  return {
    lines: [...lines.slice(0, start), ...lines.slice(run.end)],
    warnings: [{ code: 'left-out', message, line: dropped[0]?.number ?? null }],
  }
}

/** The first run that is a table of contents; `null` if there is none. */
function findRun(
  titles: readonly string[],
  isListed: (at: number) => boolean,
): { start: number; end: number } | null {
  let start = 0
  let known = 0
  const inRun = new Set<string>()
  for (let at = 0; at <= titles.length; at += 1) {
    const title = titles[at] ?? ''
    const listed = at < titles.length && isListed(at)
    if (!listed || inRun.has(title)) {
      if (known >= fewestLines) return { start, end: at }
      start = listed ? at : at + 1
      known = 0
      inRun.clear()
    }
    if (listed) inRun.add(title)
    if (listed && kindOfTitle(title) !== null) known += 1
  }
  return null
}

/** The title a line could be, without number and page, in small letters; nothing for a longer line. */
function toTitle(line: LayoutLine): string {
  if (line.plain.length > 120) return ''
  const bare = { ...line, depth: 0, plain: line.plain.replace(page, '') }
  return liftTitleNumber(bare).plain.toLowerCase().trim()
}
