import type { Horizon, Part } from '#domain/briefs/brief-content.ts'
import { noKey } from '#domain/briefs/keys.ts'
import {
  groupLines,
  linesOf,
  toText,
  toWholeProse,
  type LineGroup,
} from '#domain/layout/lines/group-lines.ts'
import type { Prose } from '#domain/prose/prose.ts'
import type { LayoutLine } from '#domain/layout/lines/layout-line.ts'
import { found, type ReadPart } from '#domain/layout/lines/line-range.ts'
import { splitScenarios, toScenario } from './read-scenario.ts'
import { isNamedScenario, isScenarioHeading, isScenarioName } from '#domain/layout/phrases/scenario-names.ts'

const horizons: readonly [Horizon, RegExp][] = [
  [
    'immediate',
    /\bimmediate\b|\bshort[ -]?(?:term|run)\b|\bnear[ -]?term\b|\burgent\b|\b0\s*[–-]\s*\d+ (?:days|hours)\b|\bnow\b/i,
  ],
  ['medium', /\bmedium\b|\bmid[ -]?term\b|\b1\s*[–-]\s*12 months\b|\bintermediate\b/i],
]

const announcement =
  /^(?:(?:key|our|main|strategic|policy|specific|actionable|the|following|practical) )*(?:recommend(?:ations?|ed)(?: (?:actions?|measures|steps|responses?|mitigations?))?|actions?|measures|next steps)(?: (?:include|are|for action))?$/i

/** How soon a label says that something should be done. */
export function horizonOf(label: string): Horizon {
  return horizons.find(([, pattern]) => pattern.test(label))?.[0] ?? 'other'
}

/** What should be done, and how things may go on. */
export function readRecommendations(lines: readonly LayoutLine[]): ReadPart<Part>[] {
  const groups = groupLines(lines, isRecommendationLabel)
  const listed = groups.some(({ item, label, children }) => item || label !== null || children.length > 0)
  let under: string | null = null
  return groups.flatMap((group) => {
    if (group.label !== null && isHeading(group.label)) under = group.label
    return toParts(group, { listed, outlook: under !== null && isScenarioHeading(under) })
  })
}

interface Surroundings {
  /** Whether the section has any list or label: then plain paragraphs lead in and recommend nothing. */
  listed: boolean
  /** Whether a heading above announced scenarios. */
  outlook: boolean
}

function isHeading(label: string): boolean {
  return announcement.test(label) || isScenarioHeading(label)
}

/** Whether a label belongs into this section: a horizon, a scenario, or a heading above either. */
export function isRecommendationLabel(label: string): boolean {
  return (
    isHeading(label) ||
    isScenarioName(label) ||
    (horizonOf(label) !== 'other' && label.split(/\s+/).length <= 7)
  )
}

function toParts(group: LineGroup, around: Surroundings): ReadPart<Part>[] {
  const { label } = group
  if (label === null) return toUnlabelled(group, around)
  if (isScenarioName(label) || (around.outlook && isNamedScenario(label)))
    return [found(toScenario(label, toText(group)), ...linesOf(group))]
  if (isHeading(label))
    return [
      found({ kind: 'subheading', text: label }, group.line),
      ...toBelow(group, isScenarioHeading(label)),
    ]
  const horizon = horizonOf(label)
  const part: Part = { kind: 'recommendation', key: noKey, label, horizon, text: toText(group) }
  return [found(part, ...linesOf(group))]
}

/** What stands below a heading, or behind it on its line. */
function toBelow({ paragraphs, said: lines, children }: LineGroup, outlook: boolean): ReadPart<Part>[] {
  const said = paragraphs.flatMap((text, at): ReadPart<Part>[] => {
    const scenarios = splitScenarios(text)
    const parts = scenarios.length > 0 ? scenarios : [toPassageOf(text, 'paragraph')]
    return parts.map((part) => found(part, ...lines.slice(at, at + 1)))
  })
  const around = { listed: true, outlook }
  return [...said, ...groupLines(children, isRecommendationLabel).flatMap((group) => toParts(group, around))]
}

function toUnlabelled(group: LineGroup, { listed, outlook }: Surroundings): ReadPart<Part>[] {
  const scenarios = splitScenarios(toText(group))
  if (scenarios.length > 0) return scenarios.map((part) => found(part, ...linesOf(group)))
  const text = group.item ? toText(group) : toWholeProse(group.line)
  const own = group.item ? linesOf(group) : [group.line]
  if (outlook) return [found(toPassageOf(text, group.item ? 'item' : 'paragraph'), ...own)]
  if (group.item || (!listed && !text.endsWith(':'))) {
    return [found(toRecommendation(text), ...own)]
  }
  return [
    found(toPassageOf(text, 'paragraph'), ...own),
    ...group.children.map((child) => found(toRecommendation(child.prose), child)),
  ]
}

function toPassageOf(text: Prose, form: 'paragraph' | 'item'): Part {
  return { kind: 'passage', key: noKey, form, text }
}

function toRecommendation(text: Prose): Part {
  return { kind: 'recommendation', key: noKey, label: null, horizon: 'other', text }
}
