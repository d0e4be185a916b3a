import type { Prose } from '#domain/prose/prose.ts'
import type { DailyCategory, DailyReport, Insight } from './daily-report.ts'
import type { LayoutLine } from '#domain/layout/lines/layout-line.ts'
import type { LayoutWarning } from '#domain/layout/layout-source.ts'
import { isInsight, readInsight } from './read-insight.ts'
import { findSlot, isSlotLine } from './slot-line.ts'
import { quoteLines, quoteStart } from '#domain/layout/source/quote-start.ts'
import { isEmbargo } from '#domain/layout/opening/opening-lines.ts'
import { readDate } from '#domain/layout/opening/read-date.ts'
import { toEmbargo } from '#domain/layout/opening/read-opening.ts'
import { splitLabel, trimLabel } from '#domain/layout/lines/split-label.ts'

type Target = 'sentiment' | 'policy'

interface Reading {
  categories: DailyCategory[]
  insight: Insight | null
  target: Target | null
  /** What is nowhere in the report. */
  unread: LayoutLine[]
}

/** Whether these lines are a daily report: a slot of the day is named, and insights with their code follow. */
export function isDaily(lines: readonly LayoutLine[]): boolean {
  return lines.some(({ plain }) => isInsight(plain)) && lines.some(isSlotLine)
}

/**
 * The insights of a daily report, category by category. Its day is named in its title, or above the first insight: a day that an
 * insight names is that of something that happened.
 */
export function readDaily(given: readonly LayoutLine[]): { daily: DailyReport; warnings: LayoutWarning[] } {
  const lines = given.filter((line) => !isEmbargo(line))
  const head = lines.find(isSlotLine)?.plain ?? ''
  const first = lines.findIndex(({ plain }) => isInsight(plain))
  const above = lines.slice(0, first === -1 ? lines.length : first)
  const date = readDate(head) ?? above.map(({ plain }) => readDate(plain)).find((day) => day !== null) ?? null
  const reading: Reading = { categories: [], insight: null, target: null, unread: [] }
  for (const [at, line] of lines.entries()) readLine(line, lines[at + 1], reading)
  const daily = { title: head, slot: findSlot(head) ?? 'morning', date, categories: reading.categories }
  const embargoes = given.filter(isEmbargo).map(toEmbargo)
  const warnings = [
    ...embargoes,
    ...findUnlike(lines),
    ...findUnread(reading.unread),
    ...findCut(lines, daily),
  ]
  return { daily, warnings }
}

function readLine(line: LayoutLine, next: LayoutLine | undefined, reading: Reading): void {
  const category = reading.categories.at(-1)
  const target = toTarget(line)
  const label = splitLabel(line)
  if (isInsight(line.plain)) startInsight(line, reading)
  else if (target) startTarget(target, label?.rest ?? '', reading)
  else if (isCategory(line, next)) {
    reading.categories.push({ name: trimLabel(line.plain), insights: [], sentiment: null, policy: null })
    reading.insight = null
    reading.target = null
  } else if (category && reading.target) addText(category, reading.target, line.prose)
  else if (reading.insight) readNote(reading.insight, line)
  else if (!isOwnLine(line, reading)) reading.unread.push(line)
}

function startInsight(line: LayoutLine, reading: Reading): void {
  if (reading.categories.length === 0)
    reading.categories.push({ name: '', insights: [], sentiment: null, policy: null })
  reading.insight = readInsight(line)
  reading.target = null
  reading.categories.at(-1)?.insights.push(reading.insight)
}

function toTarget(line: LayoutLine): Target | null {
  const label = trimLabel(splitLabel(line)?.label ?? line.plain)
  if (/^(?:overall )?sentiment(?: overview| analysis| summary)?$/i.test(label)) return 'sentiment'
  return /^policy (?:relevance|implications?|recommendations?)$/i.test(label) ? 'policy' : null
}

function startTarget(target: Target, rest: Prose, reading: Reading): void {
  reading.target = target
  const category = reading.categories.at(-1)
  if (category && rest !== '') addText(category, target, rest)
}

function addText(category: DailyCategory, target: Target, text: Prose): void {
  const above = category[target]
  category[target] = above === null ? text : `${above}\n\n${text}`
}

/** A heading, or a short line right above an insight. */
function isCategory(line: LayoutLine, next: LayoutLine | undefined): boolean {
  if (isSlotLine(line) || line.continues || line.depth > 0 || isLogo(line)) return false
  if (line.heading !== null) return true
  return next !== undefined && isInsight(next.plain) && line.plain.length <= 80 && !/[.!?]$/.test(line.plain)
}

function readNote(insight: Insight, line: LayoutLine): void {
  const { label, rest } = splitLabel(line) ?? { label: '', rest: '' }
  const whole = line.prose
  if (/^credibility$/i.test(label)) insight.credibility = rest
  else if (/^coherence$/i.test(label)) insight.coherence = rest
  else if (/^confidence$/i.test(label)) insight.confidenceNote = rest
  else if (insight.confidenceNote !== null) insight.confidenceNote += `\n\n${whole}`
  else if (insight.coherence !== null) insight.coherence += `\n\n${whole}`
  else if (insight.credibility !== null) insight.credibility += `\n\n${whole}`
  else insight.text += `\n\n${whole}`
}

/** Lines that begin as an insight does, with brackets that say something else: their confidence is not that of the one above. */
function findUnlike(lines: readonly LayoutLine[]): LayoutWarning[] {
  return lines
    .filter(({ plain }) => /^insight\b(?:\s+#?\d{1,3})?\s*(?:[[(]|:)/i.test(plain) && !isInsight(plain))
    .map(({ plain, number }) => ({
      code: 'unplaced',
      message: `${quoteStart(plain)} was not read as an insight of its own. Begin it with "Insight [S, Confidence: High]:".`,
      line: number,
    }))
}

/** One warning for all of it. */
function findUnread(unread: readonly LayoutLine[]): LayoutWarning[] {
  const [first] = unread
  if (!first) return []
  const message = `Left out, because it belongs to no insight: ${quoteLines(unread)}.`
  return [{ code: 'left-out', message, line: first.number }]
}

/** What a report says of itself above its categories: its title again, its day, its logo, a tagline. Sentences are text. */
function isOwnLine(line: LayoutLine, { categories }: Reading): boolean {
  if (isSlotLine(line) || isLogo(line)) return true
  return categories.length === 0 && (!/[.!?…]["'”’)]*$/.test(line.plain) || isDayLine(line))
}

function isLogo({ plain }: LayoutLine): boolean {
  return /\blogo$/i.test(plain)
}

/** A line that names a day and says hardly more. */
function isDayLine({ plain }: LayoutLine): boolean {
  return plain.length <= 40 && readDate(plain) !== null
}

function findCut(lines: readonly LayoutLine[], { categories }: DailyReport): LayoutWarning[] {
  const end = lines.at(-1)
  const inSentence = end !== undefined && !/[.!?…)\]"'”’]$/.test(end.plain)
  const unfinished = categories.at(-1)?.policy === null && categories.some(({ policy }) => policy !== null)
  if (!inSentence && !unfinished) return []
  return [
    {
      code: 'truncated',
      message: 'The report ends abruptly. Everything up to there was kept.',
      line: end?.number ?? null,
    },
  ]
}
