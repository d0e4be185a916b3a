import type { Prose } from '#domain/prose/prose.ts'
import type { LayoutLine } from './layout-line.ts'
import { splitLabel, trimLabel } from './split-label.ts'
import { isTitleCase } from './title-shape.ts'

/** A paragraph or list item with all that belongs to it. */
export interface LineGroup {
  line: LayoutLine
  /** Whether it is an item of a list, by sign or number. */
  item: boolean
  label: string | null
  /** Its text without the label, one entry per paragraph. */
  paragraphs: Prose[]
  /** The line of each paragraph. */
  said: LayoutLine[]
  /** The items of the lists inside it. */
  children: LayoutLine[]
}

type KnownLabel = (label: string) => boolean

/**
 * Puts lines together with what is set below them: further paragraphs, inner lists, and what follows a
 * label that stands alone. A list item has a label if it begins like one; a paragraph only if the label is
 * bold or one that the section knows.
 */
export function groupLines(lines: readonly LayoutLine[], isKnownLabel: KnownLabel): LineGroup[] {
  const groups: LineGroup[] = []
  for (const line of lines) {
    const open = groups.at(-1)
    const group = toGroup(line, isKnownLabel)
    if (open && line.continues && open.children.length === 0) addParagraph(open, line)
    else if (open && isInside(group, open, isKnownLabel)) open.children.push(line)
    else if (open && isBelowLabel(group, open)) addParagraph(open, line)
    else groups.push(group)
  }
  return groups
}

function addParagraph({ paragraphs, said }: LineGroup, line: LayoutLine): void {
  paragraphs.push(line.prose)
  said.push(line)
}

function toGroup(line: LayoutLine, isKnownLabel: KnownLabel): LineGroup {
  const group = { line, item: line.depth > 0 || line.mark !== null, children: [] }
  const bare = toBareLabel(line, isKnownLabel)
  if (bare !== null) return { ...group, label: bare, paragraphs: [], said: [] }
  const label = splitLabel(line)
  const counts =
    label !== null && (group.item || label.bold || isKnownLabel(label.label) || isTitle(label.label))
  if (!counts) return { ...group, label: null, paragraphs: [line.prose], said: [line] }
  if (label.rest === '') return { ...group, label: label.label, paragraphs: [], said: [] }
  return { ...group, label: label.label, paragraphs: [label.rest], said: [line] }
}

/** A few words set like a title before a colon, in a line that is no list item. A stray line of the day has none. */
function isTitle(label: string): boolean {
  return !/^published(?: on)?$/i.test(label) && label.split(/\s+/).length <= 5 && isTitleCase(label)
}

/** A label alone on its line: a sub-heading, or words that the section knows. */
function toBareLabel(line: LayoutLine, isKnownLabel: KnownLabel): string | null {
  const title = trimLabel(line.plain)
  if (line.heading !== null) return title
  const alone = (splitLabel(line)?.rest ?? '') === ''
  return alone && title.length <= 80 && isKnownLabel(title) && !/[.;!?]$/.test(title) ? title : null
}

/** An item of a deeper list, or of the list that a label alone on its line announces. */
function isInside(group: LineGroup, open: LineGroup, isKnownLabel: KnownLabel): boolean {
  const { line } = group
  if (line.continues || line.depth > Math.max(1, open.line.depth)) return true
  const announced = open.label !== null && !open.item && open.paragraphs.length === 0
  return (
    announced && group.item && line.heading === null && (group.label === null || !isKnownLabel(group.label))
  )
}

function isBelowLabel(group: LineGroup, open: LineGroup): boolean {
  if (open.label === null || open.item || group.item || group.label !== null) return false
  return open.children.length === 0 && (open.paragraphs.length === 0 || open.line.heading !== null)
}

/** All lines of a group. */
export function linesOf({ line, said, children }: LineGroup): LayoutLine[] {
  return [line, ...said, ...children]
}

/** All text of a group: its paragraphs and, one paragraph each, the items inside it. */
export function toText(group: Pick<LineGroup, 'paragraphs' | 'children'>): Prose {
  return [...group.paragraphs, ...group.children.map(({ prose }) => prose)].join('\n\n')
}

/** The prose of a line as it was printed, the number it began with included. */
export function toWholeProse({ mark, prose }: LayoutLine): Prose {
  return mark === null ? prose : `${mark} ${prose}`
}
