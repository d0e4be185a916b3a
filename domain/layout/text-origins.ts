import type { Part, TechniqueUse } from '#domain/briefs/brief-content.ts'
import { joinRuns } from '#domain/briefs/runs.ts'
import { toPlainText } from '#domain/prose/to-plain-text.ts'
import { rangeOf, toRange, type ReadPart, type LineRange } from './lines/line-range.ts'
import type { OpeningOrigins } from './opening/read-opening.ts'

/** The lines that a part was read from, and those of each of its items where it is a list of key points. */
export interface PartOrigin {
  /** `null` where what the part says was in no line: the text implied it. */
  lines: LineRange | null
  items: LineRange[]
}

/**
 * Which lines of the source each part of a brief was read from. The lists are as long as those of the brief, in the same
 * order: what is at a place here is about what is at that place there.
 */
export interface TextOrigins extends OpeningOrigins {
  sections: { heading: LineRange; parts: PartOrigin[] }[]
  techniques: (LineRange | null)[]
  sources: (LineRange | null)[]
  explore: (LineRange | null)[]
  /** The headings above the techniques, the sources and the closing links. */
  headings: LineRange[]
}

/** Where a part was found. */
export function toOrigin({ lines, items = [] }: ReadPart<Part>): PartOrigin {
  return { lines: toRange(lines), items: items.map(rangeOf) }
}

/** Techniques that only the opening words of an assessment name were read from its lines. */
export function findUses(
  used: readonly TechniqueUse[],
  parts: readonly ReadPart<Part>[],
): (LineRange | null)[] {
  const assessments = parts.flatMap(({ part, lines }) =>
    part.kind === 'judgment' && part.role === 'assessment'
      ? [{ text: toPlainText(joinRuns(part.runs)).toLowerCase(), lines: toRange(lines) }]
      : [],
  )
  return used.map(
    ({ name }) => assessments.find(({ text }) => text.includes(name.toLowerCase()))?.lines ?? null,
  )
}
