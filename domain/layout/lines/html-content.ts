import type { Container } from './html-place.ts'
import type { HtmlLine } from './html-writer.ts'
import type { LayoutLine } from './layout-line.ts'
import { isInsight } from '#domain/layout/daily/read-insight.ts'
import { kindOfTitle } from '#domain/layout/headings/section-titles.ts'
import { liftTitleNumber } from '#domain/layout/headings/title-number.ts'
import { splitLabel, trimLabel } from './split-label.ts'

/** The lines of a page that belong to the brief on it, and those around them. */
export interface PageLines {
  above: LayoutLine[]
  content: LayoutLine[]
  below: LayoutLine[]
}

/**
 * Finds the brief on a page: from its title to the end of the element that holds all its sections. Where the page has
 * no sections all its lines are kept.
 */
export function findContent(lines: readonly HtmlLine[]): PageLines {
  const all = lines.map(({ line }) => line)
  const marks = lines.flatMap((line, at) => (isLandmark(line.line) ? [at] : []))
  const first = marks[0]
  if (first === undefined) return { above: [], content: all, below: [] }
  const holder = findHolder(marks.flatMap((at) => lines[at]?.container ?? []))
  const inside = lines.flatMap(({ container }, at) => (isWithin(container, holder) ? [at] : []))
  const end = Math.max(marks.at(-1) ?? 0, inside.at(-1) ?? 0)
  const start = findStart(lines, first)
  return { above: all.slice(0, start), content: all.slice(start, end + 1), below: all.slice(end + 1) }
}

/** A line that only a brief or a daily report has. */
function isLandmark(given: LayoutLine): boolean {
  if (isInsight(given.plain)) return true
  const line = liftTitleNumber(given)
  if (line.continues || line.depth > 1) return false
  const bold = line.lead?.rest === ''
  const set = line.heading !== null || line.mark !== null || bold
  const title = trimLabel(line.plain)
  const kind = kindOfTitle(title) ?? kindOfTitle(splitLabel(line)?.label ?? '')
  return (
    kind !== null &&
    kind !== 'explore' &&
    kind !== 'sources' &&
    (set || kind === 'bluf' || kind === 'techniques')
  )
}

/** The innermost element that holds all of these. */
function findHolder(containers: readonly Container[]): Container | null {
  const chains = containers.map(toChain)
  const [first, ...others] = chains
  const sets = others.map((chain) => new Set(chain.map(({ element }) => element)))
  return first?.slice(1).find(({ element }) => sets.every((set) => set.has(element))) ?? null
}

function toChain(container: Container): Container[] {
  const chain: Container[] = []
  for (let one: Container | null = container; one !== null; one = one.parent) chain.push(one)
  return chain
}

function isWithin(container: Container, holder: Container | null): boolean {
  return holder === null || toChain(container).some(({ element }) => element === holder.element)
}

/** The title: the last top heading before the first section, else the line before the date, else the line before all. */
function findStart(lines: readonly HtmlLine[], first: number): number {
  const before = lines.slice(0, first).map(({ line }) => line)
  const top = [1, 2, 3, 4, 5, 6].find((level) => before.some((line) => line.heading === level))
  const heading = top === undefined ? -1 : before.findLastIndex((line) => line.heading === top)
  if (heading >= 0) return heading
  const dated = before.findIndex(({ plain }) => /^(?:published|date)\b[^:]{0,20}:/i.test(plain))
  return dated > 0 ? dated - 1 : 0
}
