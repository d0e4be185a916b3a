import type { Candidate } from './heading-candidates.ts'
import type { LayoutLine } from './layout-line.ts'
import type { TitleKind } from './section-titles.ts'
import { isTitleCase } from './title-shape.ts'

const closing: ReadonlySet<TitleKind> = new Set(['techniques', 'sources', 'explore'])

/** Titles that name a technique: below a detailed analysis they open no section. */
const techniqueTitle = /\banaly(?:sis|ses)\b|\bmatrix\b|\bgeneration\b|\bindicators?\b|\bmodel(?:l?ing)?\b|\bmapping\b|\bteam\b|\bcheck\b|\bdecomposition\b/i

/**
 * Which of the lines shaped like headings are the headings of sections. A text sets them all in one way:
 * as headings of one level, as bold lines, or as numbered lines. That way is learnt from the titles that are
 * known; others are then known by being set so, and by taking the next number.
 */
export function chooseHeadings(candidates: readonly Candidate[], lines: readonly LayoutLine[]): Candidate[] {
  const known = candidates.filter(({ kind }) => kind !== null)
  const level = findLevel(known)
  const set = level !== null ? candidates.filter((one) => isSet(one, level)) : candidates.filter((one) => one.bold || one.heading !== null)
  if (level !== null) return chooseSet(set, candidates, lines)
  if (countKinds(known.filter((one) => one.bold && one.rest === '')) >= 2) return chooseSet(set, candidates, lines)
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
function chooseSet(set: readonly Candidate[], all: readonly Candidate[], lines: readonly LayoutLine[]): Candidate[] {
  const first = set.findIndex(({ kind }) => kind !== null && !closing.has(kind))
  const numbered = set.filter(({ number, kind }) => number !== null && kind !== null).length >= 2
  const sections = set.slice(Math.max(0, first)).filter((one, at, after) => {
    if (one.kind !== null || !numbered) return true
    const above = after.slice(0, at).findLast(({ kind }) => kind !== null)
    if (one.number === null) return above?.kind !== 'analysis' || !techniqueTitle.test(one.title)
    return !isTaken(one, after.slice(at + 1)) && one.number > (above?.number ?? 0)
  })
  const blocks = all.filter((one) => !sections.includes(one) && isClosing(one, sections, lines))
  return [...sections, ...blocks].toSorted((a, b) => a.at - b.at)
}

/** Sections that are plain lines: numbered ones in their order, and those whose whole title is known. */
function choosePlain(candidates: readonly Candidate[], lines: readonly LayoutLine[]): Candidate[] {
  const numbered = chooseNumbered(candidates.filter(({ number }) => number !== null), lines)
  const chosen: Candidate[] = [...numbered]
  for (const one of candidates) {
    if (one.number !== null || one.kind === null) continue
    if (closing.has(one.kind) ? isClosing(one, numbered, lines) : isUnnumbered(one, chosen)) chosen.push(one)
  }
  return chosen.toSorted((a, b) => a.at - b.at)
}

function chooseNumbered(numbered: readonly Candidate[], lines: readonly LayoutLine[]): Candidate[] {
  const chosen: Candidate[] = []
  for (const [place, one] of numbered.entries()) {
    const last = chosen.at(-1)?.number ?? 0
    const seen = chosen.some(({ kind, likely }) => (kind ?? likely) === (one.kind ?? one.likely))
    const later = numbered.slice(place + 1)
    if (one.number === null || one.number <= last || one.number > last + 3) continue
    if (one.kind !== null ? !seen || one.number === last + 1 : isNextTitle(one, { last, seen, later, lines })) chosen.push(one)
  }
  return chosen
}

interface Place {
  last: number
  seen: boolean
  later: readonly Candidate[]
  lines: readonly LayoutLine[]
}

/** A title nobody knows: it must take the next number, be set like a title, and have text below it. */
function isNextTitle(one: Candidate, { last, seen, later, lines }: Place): boolean {
  if (one.number !== last + 1 || (one.likely !== null && seen) || last === 0) return false
  if (!isTitleCase(one.title) || one.title.split(/\s+/).length > 8 || isTaken(one, later)) return false
  const next = lines[one.at + 1]
  return next !== undefined && next.mark === null
}

/** Whether a known title further down has this number: then this is an item of a list. */
function isTaken(one: Candidate, later: readonly Candidate[]): boolean {
  return later.some(({ kind, number }) => kind !== null && number !== null && number <= (one.number ?? 0))
}

/** A known title without a number: it stands for a section only if no other line does. */
function isUnnumbered(one: Candidate, chosen: readonly Candidate[]): boolean {
  if (chosen.some(({ kind }) => kind === one.kind)) return false
  if (one.rest !== '') return one.kind === 'bluf' || one.kind === 'tags' || one.kind === 'entities'
  return true
}

/** A block behind the sections has a known title and stands behind one of them. */
function isClosing(one: Candidate, sections: readonly Candidate[], lines: readonly LayoutLine[]): boolean {
  if (one.kind === null || !closing.has(one.kind) || lines[one.at]?.depth !== 0) return false
  if (one.rest !== '' && one.kind !== 'explore') return false
  const above = sections.findLast(({ at }) => at < one.at)
  return above !== undefined && above.kind !== 'analysis' && above.kind !== 'bluf' && above.kind !== 'hypotheses'
}
