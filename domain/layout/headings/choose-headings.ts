import type { Candidate } from './heading-candidates.ts'
import type { LayoutLine } from '#domain/layout/lines/layout-line.ts'
import { isClosingKind, type TitleKind } from './section-titles.ts'
import { isSubLabel } from './sub-labels.ts'
import { isTitleCase } from '#domain/layout/lines/title-shape.ts'

/**
 * Which of the lines shaped like headings are the headings of sections. A text sets them all in one way:
 * as headings of one level, as bold lines, or as numbered lines. That way is learnt from the titles that are
 * known; others are then known by being set so, and by taking the next number.
 */
export function chooseHeadings(candidates: readonly Candidate[], lines: readonly LayoutLine[]): Candidate[] {
  const known = candidates.filter(({ kind }) => kind !== null)
  const level = findLevel(known)
  const set =
    level !== null
      ? candidates.filter((one) => isSet(one, level))
      : candidates.filter((one) => one.bold || one.heading !== null)
  if (level !== null) return chooseSet(set, candidates, lines)
  if (countKinds(known.filter((one) => one.bold && one.rest === '')) >= 2)
    return chooseSet(set, candidates, lines)
  return choosePlain(candidates, lines)
}

/** The level that most headings with known titles have, if there are two of them. */
function findLevel(known: readonly Candidate[]): number | null {
  const levels = known.flatMap(({ heading }) => (heading === null ? [] : [heading]))
  if (levels.length < 2) return null
  const counts = levels.map((level) => ({ level, count: levels.filter((other) => other === level).length }))
  return counts.toSorted((a, b) => b.count - a.count || a.level - b.level)[0]?.level ?? null
}

function isSet(candidate: Candidate, level: number): boolean {
  return candidate.heading !== null && candidate.heading <= level
}

function countKinds(candidates: readonly Candidate[]): number {
  return new Set(candidates.map(({ kind }) => kind)).size
}

/** Sections that are set apart: everything set so from the first known title on, whatever it is called. */
function chooseSet(
  set: readonly Candidate[],
  all: readonly Candidate[],
  lines: readonly LayoutLine[],
): Candidate[] {
  const first = set.findIndex(({ kind }) => kind !== null && !isClosingKind(kind))
  const after = set.slice(Math.max(0, first))
  const numbered = set.filter(({ number, kind }) => number !== null && kind !== null).length >= 2
  const lowest = findLowestLater(after)
  const sections: Candidate[] = []
  let above: Candidate | null = null
  for (const [at, one] of after.entries()) {
    const label = numbered && one.number === null && isSubLabel(one.title, above?.kind ?? null)
    const item = numbered && one.kind === null && isListItem(one, above, lowest[at])
    if (label || item) continue
    sections.push(one)
    if (one.kind !== null && (one.number !== null || !numbered)) above = one
  }
  return [...sections, ...listClosing(all, sections, lines)].toSorted((a, b) => a.at - b.at)
}

/** A number that was passed already, or that a known title further down has. */
function isListItem({ number }: Candidate, above: Candidate | null, lowestLater = Infinity): boolean {
  return number !== null && (lowestLater <= number || number <= (above?.number ?? 0))
}

/** For each candidate the lowest number that a known title behind it has. */
function findLowestLater(candidates: readonly Candidate[]): number[] {
  let lowest = Infinity
  return candidates
    .toReversed()
    .map(({ kind, number }) => {
      const later = lowest
      if (kind !== null && number !== null) lowest = Math.min(lowest, number)
      return later
    })
    .toReversed()
}

/** Sections that are plain lines: numbered ones in their order, and unnumbered ones that can be nothing else. */
function choosePlain(candidates: readonly Candidate[], lines: readonly LayoutLine[]): Candidate[] {
  const numbered = chooseNumbered(
    candidates.filter(({ number }) => number !== null),
    lines,
  )
  const known = [...numbered, ...listClosing(candidates, numbered, lines)]
  for (const one of candidates) {
    if (one.number !== null || one.kind === null || isClosingKind(one.kind)) continue
    if (isUnnumbered(one, known)) known.push(one)
  }
  // A text without numbers has its sections only now: what closes it stands behind them.
  if (numbered.length === 0) known.push(...listClosing(candidates, known, lines))
  const unknown = candidates.filter(
    (one) => one.number === null && one.kind === null && isApart(one, known, lines),
  )
  return [...known, ...unknown].toSorted((a, b) => a.at - b.at)
}

const shortLines: ReadonlySet<TitleKind> = new Set([
  'analysis',
  'entities',
  'tags',
  'techniques',
  'sources',
  'explore',
])

/** An unknown title without number: set like a title between whole sentences, where no label stands alone. */
function isApart(
  { at, title }: Candidate,
  known: readonly Candidate[],
  lines: readonly LayoutLine[],
): boolean {
  const [above, line, below] = [lines[at - 1], lines[at], lines[at + 1]]
  const section = known.filter((one) => one.at < at).toSorted((a, b) => b.at - a.at)[0]
  if (!above || !line || !below || !section || section.at === at - 1) return false
  if (section.kind === null || shortLines.has(section.kind) || isSubLabel(title, section.kind)) return false
  const words = title.split(/\s+/).length
  const set =
    line.depth === 0 &&
    line.mark === null &&
    line.plain === title &&
    isTitleCase(title) &&
    words > 1 &&
    words < 8
  return set && /[.!?]$/.test(above.plain) && /[.!?]$/.test(below.plain)
}

function chooseNumbered(numbered: readonly Candidate[], lines: readonly LayoutLine[]): Candidate[] {
  const chosen: Candidate[] = []
  const lowest = findLowestLater(numbered)
  for (const [place, one] of numbered.entries()) {
    const last = chosen.at(-1)?.number ?? 0
    const later = lowest[place] ?? Infinity
    if (one.number === null || one.number <= last || one.number > highestNumber) continue
    const seen = chosen.some(({ kind, likely }) => (kind ?? likely) === (one.kind ?? one.likely))
    if (one.kind !== null ? !seen || one.number === last + 1 : isNextTitle(one, { last, seen, later, lines }))
      chosen.push(one)
  }
  return chosen
}

/** No layout has more sections than this. */
const highestNumber = 20

interface Place {
  last: number
  seen: boolean
  /** The lowest number of the known titles that follow. */
  later: number
  lines: readonly LayoutLine[]
}

/** A title nobody knows: it must take the next number, be set like a title, and have text below it. */
function isNextTitle(one: Candidate, { last, seen, later, lines }: Place): boolean {
  if (one.number !== last + 1 || (one.likely !== null && seen) || last === 0) return false
  if (!isTitleCase(one.title) || one.title.split(/\s+/).length > 8 || later <= one.number) return false
  return lines[one.at + 1]?.mark === null
}

/** A known title without a number: it stands for a section only if no other line does. */
function isUnnumbered(one: Candidate, chosen: readonly Candidate[]): boolean {
  if (chosen.some(({ kind }) => kind === one.kind)) return false
  if (one.rest !== '') return one.kind === 'bluf' || one.kind === 'tags' || one.kind === 'entities'
  return true
}

/** The blocks behind the sections: each has a known title, stands once, and stands behind a section. */
function listClosing(
  all: readonly Candidate[],
  sections: readonly Candidate[],
  lines: readonly LayoutLine[],
): Candidate[] {
  const taken = new Set(sections.map(({ at }) => at))
  const found = new Map<TitleKind, Candidate>()
  for (const one of all) {
    if (one.kind === null || !isClosingKind(one.kind) || found.has(one.kind) || taken.has(one.at)) continue
    if (isClosing(one, sections, lines)) found.set(one.kind, one)
  }
  return [...found.values()]
}

function isClosing(one: Candidate, sections: readonly Candidate[], lines: readonly LayoutLine[]): boolean {
  if (lines[one.at]?.depth !== 0 || (one.rest !== '' && one.kind !== 'explore')) return false
  const above = sections.findLast(({ at }) => at < one.at)
  return (
    above !== undefined && above.kind !== 'analysis' && above.kind !== 'bluf' && above.kind !== 'hypotheses'
  )
}
