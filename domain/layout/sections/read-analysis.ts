import type { Part, TechniqueUse } from '#domain/briefs/brief-content.ts'
import { noKey } from '#domain/briefs/keys.ts'
import type { Prose } from '#domain/prose/prose.ts'
import type { LayoutLine } from '#domain/layout/lines/layout-line.ts'
import { found, type ReadPart } from '#domain/layout/lines/line-range.ts'
import { toPassage } from './read-bluf.ts'
import { toWholeProse } from '#domain/layout/lines/group-lines.ts'
import { toScenario } from './read-scenario.ts'
import { isNamedScenario, isScenarioHeading, isScenarioName } from '#domain/layout/phrases/scenario-names.ts'
import { splitLabel, trimLabel } from '#domain/layout/lines/split-label.ts'
import { isTechniqueName } from '#domain/layout/phrases/technique-names.ts'
import { isTitleCase, isTitleShaped } from '#domain/layout/lines/title-shape.ts'

interface Open {
  part: { paragraphs: Prose[]; scenario: string | null; technique: string | null }
  lines: LayoutLine[]
  /** Whether only what is set below it belongs to it, or all that follows. */
  item: boolean
}

type Entry = ReadPart<Part> | Open

/** A detailed analysis: named techniques with what they found, scenarios, and text that leads in. */
export function readAnalysis(lines: readonly LayoutLine[]): ReadPart<Part>[] {
  const entries: Entry[] = []
  let open: Open | null = null
  let heading = ''
  for (const line of lines) {
    const last = entries.at(-1)
    const begun = toOpen(line, isScenarioHeading(heading))
    if (begun?.part.technique != null) heading = begun.part.technique
    if (begun) entries.push((open = begun))
    else if (last !== undefined && isOpen(last) && takes(last, line)) addLine(last, line)
    else if (open && !open.item && open.part.technique !== null) addLine(open, line)
    else entries.push(found(toPassage(line), line))
  }
  return entries.map((entry) => (isOpen(entry) ? found(toPart(entry), ...entry.lines) : entry))
}

function isOpen(entry: Entry): entry is Open {
  return 'item' in entry
}

function addLine(open: Open, line: LayoutLine): void {
  open.part.paragraphs.push(toWholeProse(line))
  open.lines.push(line)
}

/** A scenario takes one text, a technique all that stands below it. */
function takes({ part, item }: Open, line: LayoutLine): boolean {
  if (item) return line.continues || line.depth > 1
  return part.scenario === null || part.paragraphs.length === 0 || line.continues
}

/** What a line begins. Below a heading of scenarios every label that ends so is one. */
function toOpen(line: LayoutLine, outlook: boolean): Open | null {
  if (line.continues || line.depth > 1) return null
  const label = splitLabel(line)
  const item = line.depth > 0
  const named = label && (isScenarioName(label.label) || (outlook && isNamedScenario(label.label)))
  if (named) return open({ line, item, scenario: label.label, rest: label.rest })
  if (label && (item ? label.rest === '' || isTechniqueName(label.label) : isTechniqueName(label.label))) {
    return open({ line, item, technique: label.label, rest: label.rest })
  }
  const title = trimLabel(line.plain)
  if (isScenarioName(title)) return open({ line, item, scenario: title })
  return isTechniqueHeading(line, title) ? open({ line, item, technique: title }) : null
}

function isTechniqueHeading(line: LayoutLine, title: string): boolean {
  if (line.heading !== null) return true
  if (!isTitleShaped(title) || title.split(/\s+/).length > 8) return false
  const bold = line.lead?.rest === ''
  return bold || isTechniqueName(title) || (line.depth === 0 && isTitleCase(title))
}

interface Begun {
  line: LayoutLine
  item: boolean
  scenario?: string
  technique?: string
  rest?: Prose
}

function open({ line, item, scenario, technique, rest }: Begun): Open {
  return {
    lines: [line],
    item,
    part: { paragraphs: rest ? [rest] : [], scenario: scenario ?? null, technique: technique ?? null },
  }
}

function toPart({ part }: Open): Part {
  const text = part.paragraphs.join('\n\n')
  if (part.scenario !== null) return toScenario(part.scenario, text)
  const technique: TechniqueUse = {
    kind: 'technique',
    key: noKey,
    name: part.technique ?? '',
    description: text === '' ? null : text,
  }
  return technique
}
