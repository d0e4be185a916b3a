import { isInsight } from './daily/read-insight.ts'
import { findSlot, isSlotLine } from './daily/slot-line.ts'
import { listCandidates, type Candidate } from './headings/heading-candidates.ts'
import { isClosingKind } from './headings/section-titles.ts'
import type { LayoutWarning } from './layout-source.ts'
import type { LayoutLine } from './lines/layout-line.ts'
import { joinTitle } from './opening/join-title.ts'
import { findTitle, takeDateLine } from './opening/opening-lines.ts'
import { readDate } from './opening/read-date.ts'
import { quoteLines } from './source/quote-start.ts'

/**
 * The lines of the first text of a file that holds more than one, as when a day's briefs were saved together: read as one, the
 * second would become tags and insights of the first. What begins behind the first is left out, with a warning.
 */
export function takeFirstText(lines: readonly LayoutLine[]): {
  lines: readonly LayoutLine[]
  warnings: LayoutWarning[]
} {
  const starts = [findSecondBrief(lines), findSecondDaily(lines)].filter((at) => at !== null)
  if (starts.length === 0) return { lines, warnings: [] }
  const start = Math.min(...starts)
  const second = lines.slice(start)
  const message = `Left out, because another text begins here: ${quoteLines(second)}. Save each text in a file of its own.`
  return {
    lines: lines.slice(0, start),
    warnings: [{ code: 'left-out', message, line: second[0]?.number ?? null }],
  }
}

/** A heading that only sections have, and what stands between it and the heading or insight above it. */
interface SectionStart extends Candidate {
  opening: readonly LayoutLine[]
  isBehindInsight: boolean
}

/** Where a brief begins behind another text; `null` where none does. */
function findSecondBrief(lines: readonly LayoutLine[]): number | null {
  const starts = listStarts(lines)
  const written = new Set(starts.filter((start) => hasText(start, lines[start.at + 1])))
  const last = new Map([...written].map(({ kind, at }) => [kind, at]))
  const had = new Set<Candidate['kind']>()
  let bottomLine: Candidate | null = null
  for (const start of starts) {
    const { at, kind, opening } = start
    const below = [...last].filter(([, end]) => end > at).map(([section]) => section)
    if (kind === 'bluf' && beginsAnew(start, { had, below, bottomLine }))
      return at - opening.length + findOpening(opening)
    if (kind === 'bluf') bottomLine ??= start
    if (written.has(start)) had.add(kind)
  }
  return null
}

function listStarts(lines: readonly LayoutLine[]): SectionStart[] {
  let end = -1
  let insight = -1
  let isDaily = false
  const known = new Map(listCandidates(lines).map((one) => [one.at, one]))
  return lines.flatMap((line, at) => {
    isDaily ||= isSlotLine(line)
    if (isDaily && isInsight(line.plain)) insight = at
    const one = known.get(at)
    if (!one?.kind || isClosingKind(one.kind)) return []
    const opening = lines.slice(Math.max(end, insight) + 1, at)
    end = at
    return [{ ...one, opening, isBehindInsight: insight >= 0 }]
  })
}

/** Where the title of a text begins in what stands above its bottom line; without a day there is none to be told. */
function findOpening(lines: readonly LayoutLine[]): number {
  if (!isDated(lines)) return lines.length
  const joined = joinTitle(lines)
  const title = joined[findTitle(joined)]
  return title === undefined ? lines.length : lines.findIndex(({ number }) => number === title.number)
}

interface Around {
  /** The sections above that have text. */
  had: ReadonlySet<Candidate['kind']>
  /** The sections below that have text. */
  below: readonly Candidate['kind'][]
  /** The first bottom line. */
  bottomLine: Candidate | null
}

/**
 * Whether a bottom line opens a text of its own: behind the insights of a daily report, or where a brief has had its bottom line
 * and other sections with text, and sections that it has had come again. A table of contents has titles without text.
 */
function beginsAnew(start: SectionStart, { had, below, bottomLine }: Around): boolean {
  if (start.isBehindInsight) return isDated(start.opening) && below.length >= 2
  const isSame = bottomLine?.title.toLowerCase() === start.title.toLowerCase()
  if (!isSame && !isDated(start.opening)) return false
  return had.has('bluf') && had.size >= 3 && below.some((kind) => had.has(kind))
}

function isDated(opening: readonly LayoutLine[]): boolean {
  return opening.some((line) => takeDateLine(line) !== null)
}

function hasText({ rest }: Candidate, below: LayoutLine | undefined): boolean {
  return rest !== '' || (below !== undefined && listCandidates([below])[0]?.kind == null)
}

/**
 * Where a daily report begins behind another text: with a line that names another slot or day than the report above, or that
 * stands behind a brief, and that insights follow.
 */
function findSecondDaily(lines: readonly LayoutLine[]): number | null {
  const first = lines.findIndex(({ plain }) => isInsight(plain))
  const last = lines.findLastIndex(({ plain }) => isInsight(plain))
  if (first < 0) return null
  const head = lines.slice(0, first).find(isSlotLine)
  const brief = findBriefEnd(lines)
  const at = lines.findIndex(
    (line, place) =>
      place < last &&
      isTitle(line) &&
      (place > first ? head !== undefined && isAnother(line, head) : place > brief),
  )
  return at < 0 ? null : at
}

/** The heading by which a text is known to be a brief: its bottom line and two other sections; endless where it is none. */
function findBriefEnd(lines: readonly LayoutLine[]): number {
  const kinds = new Set<Candidate['kind']>()
  const known = listCandidates(lines).filter(({ kind }) => kind !== null)
  const end = known.find(({ kind }) => kinds.add(kind).has('bluf') && kinds.size >= 3)
  return end?.at ?? Infinity
}

/** A mention of another report in a sentence or a list is none. */
function isTitle(line: LayoutLine): boolean {
  return isSlotLine(line) && line.depth === 0 && !line.continues && !/[.!?]$/.test(line.plain)
}

function isAnother({ plain }: LayoutLine, head: LayoutLine): boolean {
  const [day, first] = [readDate(plain), readDate(head.plain)]
  return findSlot(plain) !== findSlot(head.plain) || (day !== null && first !== null && day !== first)
}
