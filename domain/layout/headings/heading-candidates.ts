import type { Prose } from '#domain/prose/prose.ts'
import { toPlainText } from '#domain/prose/to-plain-text.ts'
import type { LayoutLine } from '#domain/layout/lines/layout-line.ts'
import { isClosingKind, isPlainTitle, kindOfTitle, kindOfWords, type TitleKind } from './section-titles.ts'
import { splitLabel, trimLabel } from '#domain/layout/lines/split-label.ts'
import { liftTitleNumber } from './title-number.ts'
import { isTitleShaped } from '#domain/layout/lines/title-shape.ts'

/** A line that could be a heading. */
export interface Candidate {
  at: number
  number: number | null
  title: string
  /** Text that stands on the same line, behind the title's colon. */
  rest: Prose
  /** What the whole title says it opens. */
  kind: TitleKind | null
  /** What single words of the title point to. */
  likely: TitleKind | null
  heading: number | null
  bold: boolean
}

/** Every line that is shaped like a heading, or begins with one and a colon. */
export function listCandidates(lines: readonly LayoutLine[]): Candidate[] {
  return lines.flatMap((given, at) => {
    const line = liftTitleNumber(given)
    if (line.continues || (line.depth > 0 && line.mark === null) || line.depth > 1) return []
    return toLineStart(line, at) ?? toWholeLine(line, at) ?? []
  })
}

function toWholeLine(line: LayoutLine, at: number): Candidate | null {
  const title = trimLabel(line.plain)
  if (!isTitleShaped(title) && line.heading === null) return null
  const bold = line.lead !== null && !/[\p{L}\p{N}]/u.test(line.lead.rest)
  const half = line.lead !== null && !bold
  const kind = kindOf(kindOfTitle, title)
  if (half && kind === null) return null
  return {
    at,
    number: toNumber(line.mark),
    title,
    rest: '',
    kind,
    likely: kindOf(kindOfWords, title),
    heading: line.heading,
    bold,
  }
}

/** A whole sentence set as a heading is no title of a block behind the sections: those titles are not kept. */
function kindOf(judge: (title: string) => TitleKind | null, title: string): TitleKind | null {
  const kind = judge(title)
  return kind !== null && isClosingKind(kind) && !isPlainTitle(title) && !isTitleShaped(title) ? null : kind
}

function toLineStart(line: LayoutLine, at: number): Candidate | null {
  const label = splitLabel(line)
  const kind = label && kindOfTitle(label.label)
  if (!label || !kind || label.rest === '' || kindOfTitle(toPlainText(label.rest)) === kind) return null
  const { label: title, rest, bold } = label
  return { at, number: toNumber(line.mark), title, rest, kind, likely: kind, heading: line.heading, bold }
}

function toNumber(mark: string | null): number | null {
  return mark === null ? null : Number(mark.replace(/\D/g, ''))
}
