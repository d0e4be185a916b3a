import type { BriefContent, Part, Section, SectionKind } from '#domain/briefs/brief-content.ts'
import type { LayoutLine } from './lines/layout-line.ts'
import { toRange, type ReadPart } from './lines/line-range.ts'
import { splitLabel } from './lines/split-label.ts'
import type { LayoutWarning } from './layout-source.ts'
import { quoteLines } from './source/quote-start.ts'
import { findUses, toOrigin, type TextOrigins } from './text-origins.ts'
import { dropSignature } from './closing/drop-signature.ts'
import { readExplore } from './closing/read-explore.ts'
import { readOpening } from './opening/read-opening.ts'
import { readSection } from './sections/read-section.ts'
import { readSources } from './closing/read-sources.ts'
import { readTechniques } from './closing/read-techniques.ts'
import { dropContents } from './headings/drop-contents.ts'
import { listUsedTechniques } from './closing/used-techniques.ts'
import { isClosingKind, isPlainTitle } from './headings/section-titles.ts'
import { findBlocks, type LayoutBlock } from './headings/section-headings.ts'
import { findMissing, findNoBottomLine, findTruncation, findUncited } from './find-missing.ts'

interface ReadBrief {
  brief: BriefContent
  origins: TextOrigins
  warnings: LayoutWarning[]
}

/** A brief with all that should be looked at; `null` if the lines are no brief. */
export function readBrief(given: readonly LayoutLine[]): ReadBrief | null {
  const { lines: kept, warnings: contents } = dropContents(given)
  const { lines: unsigned, warnings: signature } = dropSignature(kept)
  const lines = dropCutLabel(unsigned)
  const { opening: openingLines, blocks } = findBlocks(lines)
  const sectionBlocks = blocks.flatMap((block) => (isSection(block) ? [block] : []))
  if (!isBrief(sectionBlocks)) return null
  const { opening, origins: found, warnings } = readOpening(openingLines)
  const of = (kind: LayoutBlock['kind']) =>
    blocks.flatMap((block) => (block.kind === kind ? block.lines : []))
  const { techniques, unread: unnamed } = readTechniques(of('techniques'))
  const { explore, unread } = readExplore(of('explore'))
  const below = unread.filter((line) => !isSourceLine(line))
  const read = sectionBlocks.map(({ kind, lines: own }) => readSection(kind, own))
  const sections = sectionBlocks.map((block, at) => toSection(block, read[at] ?? []))
  const used = listUsedTechniques(sections, techniques.map(partOf))
  const sources = readSources([...of('sources'), ...unread.filter(isSourceLine)])
  const brief: BriefContent = {
    ...opening,
    sections,
    techniques: [...techniques.map(partOf), ...used],
    sources: sources.map(partOf),
    explore: explore.map(partOf),
  }
  const origins: TextOrigins = {
    ...found,
    sections: sectionBlocks.map(({ line }, at) => ({
      heading: { first: line, last: line },
      parts: (read[at] ?? []).map(toOrigin),
    })),
    techniques: [...techniques.map(originOf), ...findUses(used, read.flat())],
    sources: sources.map(originOf),
    explore: explore.map(originOf),
    headings: blocks.flatMap((block) => (isSection(block) ? [] : [{ first: block.line, last: block.line }])),
  }
  const odd = [
    ...findUnknown(sectionBlocks),
    ...findWordy(blocks),
    ...findUnplaced(brief, sectionBlocks),
    ...findUnread(unnamed),
    ...findBelow(below),
  ]
  return {
    brief,
    origins,
    warnings: [
      ...contents,
      ...signature,
      ...warnings,
      ...findNoBottomLine(brief, sectionBlocks),
      ...odd,
      ...findUncited(sectionBlocks, brief.sources),
      ...findMissing(sectionBlocks),
      ...findTruncation(sectionBlocks, blocks),
    ],
  }
}

/**
 * A text that was cut behind a label says nothing under it: the label is none. Texts that are whole end with their tags, and
 * an item of an inner list that ends with a colon may be a point like the others if a label stands above that list.
 */
function dropCutLabel(lines: readonly LayoutLine[]): readonly LayoutLine[] {
  const last = lines.at(-1)
  if (last?.heading !== null || !last.plain.endsWith(':')) return lines
  if (last.lead === null && isBelowLabel(lines, last)) return lines
  const { blocks } = findBlocks(lines)
  const end = blocks.at(-1)
  const isInside = end?.lines.at(-1) === last && isSection(end)
  const isCut = !blocks.some(({ kind }) => kind === 'tags')
  return isInside && isCut && splitLabel(last)?.rest === '' ? lines.slice(0, -1) : lines
}

/** Whether the list that a line is an item of stands below a label. */
function isBelowLabel(lines: readonly LayoutLine[], { depth }: LayoutLine): boolean {
  if (depth <= 1) return false
  const above = lines.findLast((line) => line.depth < depth)
  return above !== undefined && splitLabel(above) !== null
}

export interface SectionBlock extends LayoutBlock {
  kind: SectionKind
}

function isSection(block: LayoutBlock): block is SectionBlock {
  return !isClosingKind(block.kind)
}

/** A bottom line is enough, or two sections that only such a brief has. */
function isBrief(sections: readonly SectionBlock[]): boolean {
  const known = new Set(sections.map(({ kind }) => kind).filter((kind) => kind !== 'other'))
  return known.has('bluf') || known.size >= 2
}

function toSection({ number, title, kind }: SectionBlock, parts: readonly ReadPart<Part>[]): Section {
  return { number, title, kind, parts: parts.map(partOf) }
}

function partOf<One>({ part }: ReadPart<One>): One {
  return part
}

function originOf({ lines }: ReadPart<unknown>) {
  return toRange(lines)
}

function findUnknown(sections: readonly SectionBlock[]): LayoutWarning[] {
  return sections
    .filter(({ kind }) => kind === 'other')
    .map(({ title, line }) => ({
      code: 'unknown-heading',
      message: `"${title.slice(0, 60)}" is not a section of the layout. Its text was kept as it is.`,
      line,
    }))
}

/** Blocks behind the sections have no title of their own: what theirs said beyond its kind is told. */
function findWordy(blocks: readonly LayoutBlock[]): LayoutWarning[] {
  return blocks
    .filter(({ kind, title }) => isClosingKind(kind) && !isPlainTitle(title))
    .map(({ kind, title, line }) => ({
      code: 'unknown-heading',
      message: `"${title}" was read as the heading of the ${kind === 'explore' ? 'closing links' : kind}. Its own words were not kept.`,
      line,
    }))
}

/** Text that was kept where a section expects something else. */
function findUnplaced(brief: BriefContent, blocks: readonly SectionBlock[]): LayoutWarning[] {
  const strict: ReadonlySet<SectionKind> = new Set(['hypotheses', 'key-points', 'tags'])
  return brief.sections.flatMap((section, at) => {
    const stray = strict.has(section.kind) && section.parts.some(({ kind }) => kind === 'passage')
    const message = `Some text in "${section.title}" does not belong to any of its parts. It was kept as it is.`
    return stray ? [{ code: 'unplaced' as const, message, line: blocks[at]?.line ?? null }] : []
  })
}

function findUnread(lines: readonly LayoutLine[]): LayoutWarning[] {
  return lines.map(({ number }) => ({
    code: 'unplaced',
    message: 'This line under techniques does not name one. It was left out.',
    line: number,
  }))
}

/** A numbered source needs no heading above it to be known as one. */
function isSourceLine({ plain }: LayoutLine): boolean {
  return /^\[\d{1,3}\]:?\s/.test(plain)
}

/** One warning for all of it: it is most often the foot of a saved page, or the signature of a mail. */
function findBelow(lines: readonly LayoutLine[]): LayoutWarning[] {
  const first = lines[0]
  if (!first) return []
  const message = `Left out below the closing links: ${quoteLines(lines)}.`
  return [{ code: 'left-out', message, line: first.number }]
}
