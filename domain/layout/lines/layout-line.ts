import type { Inline } from '#domain/prose/inline.ts'
import type { Prose } from '#domain/prose/prose.ts'

/**
 * One line of a layout, whatever format it came in: a heading, a paragraph or a list item. The readers of
 * the formats make these, everything else works on them alone.
 */
export interface LayoutLine {
  /** Counted from 1 in the source. */
  number: number
  /** The line of the source that it ends on, where that is another. */
  last?: number | undefined
  /** Without list signs, and without the number in `mark`. */
  prose: Prose
  plain: string
  /** 0 for a paragraph, 1 for an item of a list, 2 for an item of a list within it. */
  depth: number
  /** A further paragraph of the item above, without a sign of its own. */
  continues: boolean
  /** The number the line begins with, as written: "1.", "(2)". */
  mark: string | null
  /** 1 to 6 where the format says that this is a heading. */
  heading: number | null
  /** The bold words the line begins with, and what follows them. */
  lead: { text: string; rest: Prose } | null
  /** The links of the line, in order. */
  links: { label: string; href: string }[]
  /** A blank line or the edge of a block stands before it. */
  gap: boolean
}

/** What the reader of a format knows about a line before its text is worked out. */
export interface RawLine {
  number: number
  last?: number | undefined
  nodes: readonly Inline[]
  depth: number
  continues: boolean
  mark: string | null
  heading: number | null
  gap: boolean
  /** Whether `**` in the text is a mark that the format left standing. */
  rawBold: boolean
}
