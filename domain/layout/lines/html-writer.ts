import type { Element, Root } from 'hast'
import type { IsoDate } from '#domain/briefs/brief-content.ts'
import type { Inline } from '#domain/prose/inline.ts'
import type { LeftOutKind } from '#domain/layout/elements/decide-left-out.ts'
import type { Container, LinePlace } from './html-place.ts'
import type { LayoutLine } from './layout-line.ts'
import { findNoteLists, type NoteList } from '#domain/layout/elements/note-lists.ts'
import { findSectionHolders } from '#domain/layout/elements/section-holders.ts'

export interface HtmlLine {
  line: LayoutLine
  container: Container
}

/** What was left out of the lines of a page, and where in the source it began. */
export interface LeftOut {
  kind: LeftOutKind
  number: number
}

/** The day that a byline gives, and where in the source the byline began. */
export interface BylineDay {
  day: IsoDate
  number: number
}

/** What is known of a page while its lines are written. */
export interface Writer {
  lines: HtmlLine[]
  /** The line that is being written, and where it began in the source. */
  nodes: Inline[]
  number: number | null
  /** The line of the source that its last words ended on. */
  last: number | null
  gap: boolean
  place: LinePlace
  /** The marks that are open around the text, outermost first. */
  marks: Element[]
  /** The numbers of the items of numbered lists. */
  numbers: Map<Element, number>
  /** What holds a section, and is read whatever it is called. */
  holders: ReadonlySet<Element>
  /** The lists of sources that the page cites; they and their headings are no lines where they stand. */
  notes: readonly NoteList[]
  aside: ReadonlySet<Element>
  /** What was left out, one by one. */
  left: LeftOut[]
  /** Whether line ends are line ends. */
  keepsEnds: boolean
  /** The day that a byline gives, which is no line of its own. */
  bylineDay: BylineDay | null
}

/** A writer that has written nothing yet. */
export function makeWriter(root: Root): Writer {
  const place: LinePlace = {
    container: { element: root, parent: null },
    depth: 0,
    continues: false,
    mark: null,
    heading: null,
  }
  const holders = findSectionHolders(root)
  const notes = findNoteLists(root, holders)
  return {
    lines: [],
    nodes: [],
    number: null,
    last: null,
    gap: true,
    place,
    marks: [],
    numbers: new Map(),
    holders,
    notes,
    aside: new Set(notes.flatMap(({ list, heading }) => (heading === null ? [list] : [list, heading]))),
    left: [],
    keepsEnds: false,
    bylineDay: null,
  }
}
