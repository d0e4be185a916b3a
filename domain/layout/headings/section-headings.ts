import { toPlainText } from '#domain/prose/to-plain-text.ts'
import { chooseHeadings } from './choose-headings.ts'
import { listCandidates, type Candidate } from './heading-candidates.ts'
import type { LayoutLine } from '#domain/layout/lines/layout-line.ts'
import type { TitleKind } from './section-titles.ts'

/** A heading with the lines below it: a section, or one of the blocks behind the sections. */
export interface LayoutBlock {
  kind: TitleKind | 'other'
  number: number | null
  title: string
  /** Of the heading, in the source. */
  line: number
  lines: LayoutLine[]
}

/** Cuts a brief into what stands before its first section and the sections and blocks that follow. */
export function findBlocks(lines: readonly LayoutLine[]): { opening: LayoutLine[]; blocks: LayoutBlock[] } {
  const headings = chooseHeadings(listCandidates(lines), lines)
  const blocks = headings.map((heading, place) => {
    const end = headings[place + 1]?.at ?? lines.length
    return toBlock(heading, lines[heading.at], lines.slice(heading.at + 1, end))
  })
  return { opening: lines.slice(0, headings[0]?.at ?? lines.length), blocks }
}

function toBlock(heading: Candidate, line: LayoutLine | undefined, below: LayoutLine[]): LayoutBlock {
  const { title, number, kind, likely, rest } = heading
  const first: LayoutLine[] =
    line === undefined || rest === ''
      ? []
      : [{ ...line, prose: rest, plain: toPlainText(rest), mark: null, heading: null, lead: null, depth: 0 }]
  return {
    kind: kind ?? likely ?? 'other',
    number,
    title,
    line: line?.number ?? 1,
    lines: [...first, ...raise(below, line?.depth ?? 0)],
  }
}

/** A section that is an item of a list of all sections, with its text inside: as deep as below a heading of its own. */
function raise(below: LayoutLine[], depth: number): LayoutLine[] {
  const isInside = (line: LayoutLine) => line.depth > depth || (line.depth === depth && line.continues)
  if (depth === 0 || !below.every(isInside)) return below
  return below.map((line) => ({
    ...line,
    depth: line.depth - depth,
    continues: line.continues && line.depth > depth,
  }))
}
