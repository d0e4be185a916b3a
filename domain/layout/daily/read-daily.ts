import type { Prose } from '#domain/prose/prose.ts'
import type { EditionName } from '#domain/days/editions.ts'
import type { DailyCategory, DailyReport, Insight } from './daily-report.ts'
import type { LayoutLine } from '#domain/layout/lines/layout-line.ts'
import type { LayoutWarning } from '#domain/layout/layout-source.ts'
import { isInsight, readInsight } from './read-insight.ts'
import { readDate } from '#domain/layout/opening/read-date.ts'
import { splitLabel, trimLabel } from '#domain/layout/lines/split-label.ts'

const names = '(?:brief(?:ing)?|report|update|summary|snapshot|edition|assessment)'
/** Names that other texts have too: with a day on the same line they are those of a daily report. */
const dated = '(?:outlook|bulletin|round-?up|digest)'
const slots: readonly [EditionName, RegExp][] = [
  ['morning', new RegExp(`\\bmorning ${names}\\b`, 'i')],
  ['midday', new RegExp(`\\b(?:mid-?day|noon) ${names}\\b`, 'i')],
  ['evening', new RegExp(`\\bevening ${names}\\b`, 'i')],
  ['overnight', new RegExp(`\\bovernight ${names}\\b`, 'i')],
]

const datedName = new RegExp(`\\b(morning|mid-?day|noon|evening|overnight) ${dated}\\b`, 'i')

type Target = 'sentiment' | 'policy'

interface Reading {
  categories: DailyCategory[]
  insight: Insight | null
  target: Target | null
}

/** Whether these lines are a daily report: a slot of the day is named, and insights with their code follow. */
export function isDaily(lines: readonly LayoutLine[]): boolean {
  return lines.some(({ plain }) => isInsight(plain)) && lines.some(isSlotLine)
}

/** The insights of a daily report, category by category. */
export function readDaily(lines: readonly LayoutLine[]): { daily: DailyReport; warnings: LayoutWarning[] } {
  const head = lines.find(isSlotLine)?.plain ?? ''
  const date = readDate(head) ?? lines.map(({ plain }) => readDate(plain)).find((day) => day !== null) ?? null
  const reading: Reading = { categories: [], insight: null, target: null }
  for (const [at, line] of lines.entries()) readLine(line, lines[at + 1], reading)
  const daily = { title: head, slot: findSlot(head) ?? 'morning', date, categories: reading.categories }
  return { daily, warnings: findCut(lines, daily) }
}

function isSlotLine({ plain }: LayoutLine): boolean {
  return plain.length <= 90 && findSlot(plain) !== null
}

function findSlot(plain: string): EditionName | null {
  const found = slots.find(([, pattern]) => pattern.test(plain))
  if (found) return found[0]
  const name = readDate(plain) === null ? null : datedName.exec(plain)?.[1]
  return name ? (slots.find(([, pattern]) => pattern.test(`${name} report`))?.[0] ?? null) : null
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
  if (isSlotLine(line) || line.continues || line.depth > 0 || /\blogo$/i.test(line.plain)) return false
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
