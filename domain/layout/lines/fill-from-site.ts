import { findBlocks, type LayoutBlock } from '#domain/layout/headings/section-headings.ts'
import type { LayoutWarning } from '#domain/layout/layout-source.ts'
import { findTitle, isProvenance, takeDateLine } from '#domain/layout/opening/opening-lines.ts'
import { describeUnknown, type MatterFacts } from '#domain/layout/source/matter-facts.ts'
import type { LayoutLine } from './layout-line.ts'
import { makeLine } from './make-line.ts'

/**
 * The lines of a text with those that it lacks and the front matter of its site gives: the title, the day, the description
 * where it has no bottom line, and the tags. What counts for nothing is named in a warning.
 */
export function fillFromSite(
  lines: readonly LayoutLine[],
  facts: MatterFacts,
): { lines: LayoutLine[]; warnings: LayoutWarning[] } {
  const { opening, blocks } = findBlocks(lines)
  const hasBluf = blocks.some(({ kind }) => kind === 'bluf')
  const hasTags = blocks.some(({ kind }) => kind === 'tags')
  const level = lines.find(({ number }) => number === blocks[0]?.line)?.heading ?? 2
  const title = facts.title !== null && !hasTitle(opening, facts.title) ? facts.title : null
  const day = opening.some((line) => takeDateLine(line) !== null) ? null : facts.day
  const dayLine = addLine(day === null ? null : `Published on: ${day}`, null)
  const titleLine = addLine(title, 1)
  const below = title === null && dayLine.length > 0 ? findTitle(opening) + 1 : 0
  const tags = hasTags || facts.tags.length === 0 ? null : facts.tags.join(', ')
  const unread = [
    ...facts.unknown,
    ...(title === null && !says(opening, facts.title) ? ['title'] : []),
    ...(hasBluf && facts.description !== null ? ['description'] : []),
    ...(hasTags && facts.tags.some((tag) => !names(blocks, tag)) ? ['tags'] : []),
  ]
  return {
    lines: [
      ...titleLine,
      ...opening.slice(0, below),
      ...dayLine,
      ...opening.slice(below),
      ...addLine(hasBluf ? null : facts.description, null),
      ...lines.slice(opening.length),
      ...addLine(tags && 'Tags', level),
      ...addLine(tags, null),
    ],
    warnings: unread.length === 0 ? [] : [{ code: 'left-out', message: describeUnknown(unread), line: 1 }],
  }
}

/** Whether the tags of the text name one, whatever else they name. */
function names(blocks: readonly LayoutBlock[], tag: string): boolean {
  const own = blocks.flatMap(({ kind, lines }) => (kind === 'tags' ? lines.map(({ plain }) => plain) : []))
  return own.join('\n').toLowerCase().includes(tag.toLowerCase())
}

/** Whether a line says this title, or there is none to say. */
function says(lines: readonly LayoutLine[], title: string | null): boolean {
  return title === null || lines.some(({ plain }) => plain === title)
}

/** A heading above the first section, the line above the date, or a line that says the same. */
function hasTitle(opening: readonly LayoutLine[], given: string): boolean {
  if (says(opening, given)) return true
  const at = findTitle(opening)
  const line = opening[at]
  if (line === undefined || isProvenance(line)) return false
  return line.heading !== null || opening.slice(at + 1).some((one) => takeDateLine(one) !== null)
}

function addLine(text: string | null, heading: number | null): LayoutLine[] {
  if (text === null) return []
  const made = makeLine({
    number: 1,
    nodes: [{ type: 'text', value: text }],
    depth: 0,
    continues: false,
    mark: null,
    heading,
    gap: true,
    rawBold: false,
  })
  return made ? [made] : []
}
