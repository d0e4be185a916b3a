import type { BriefContent, Part, Section, SectionKind } from '#domain/briefs/brief-content.ts'
import { listBlankParts } from './blank-parts.ts'

/** The seven sections of the published layout, in order, with their titles. */
export const layoutSections: readonly { kind: SectionKind; title: string }[] = [
  { kind: 'bluf', title: 'BLUF (Bottom Line Up Front)' },
  { kind: 'hypotheses', title: 'Competing Hypotheses' },
  { kind: 'key-points', title: 'Key Assumptions and Red Flags' },
  { kind: 'implications', title: 'Implications and Strategic Risks' },
  { kind: 'recommendations', title: 'Recommendations and Outlook' },
  { kind: 'entities', title: 'Key Individuals and Entities' },
  { kind: 'tags', title: 'Thematic Tags' },
]

function blankSection(kind: SectionKind, at: number): Section {
  const title = layoutSections.find((one) => one.kind === kind)?.title ?? ''
  return { number: at + 1, title, kind, parts: listBlankParts(kind) }
}

/** A brief of which nothing is written yet, in the published layout. */
export function blankContent(): BriefContent {
  return {
    title: '',
    publishedOn: null,
    language: null,
    provenance: null,
    reportTitle: null,
    outlet: null,
    preamble: [],
    sections: layoutSections.map(({ kind }, at) => blankSection(kind, at)),
    techniques: [],
    sources: [],
    explore: [],
  }
}

/**
 * The same content with a place for everything that the published layout asks for. What is written stays where it is;
 * sections that it lacks are added in their order, and so is each part that stands nowhere in the text.
 */
export function withBlanks(content: BriefContent): BriefContent {
  const sections = [...content.sections]
  for (const [at, { kind, title }] of layoutSections.entries()) {
    if (sections.some((section) => section.kind === kind)) continue
    sections.splice(toPlace(sections, at), 0, { number: at + 1, title, kind, parts: [] })
  }
  const written = sections.flatMap(({ parts }) => parts)
  const filled = sections.map((section, at) => {
    const isFirst = sections.findIndex(({ kind }) => kind === section.kind) === at
    return isFirst ? { ...section, parts: fillParts(section, written) } : section
  })
  return { ...content, sections: filled }
}

/** Behind the last section that comes before it in the layout. */
function toPlace(sections: readonly Section[], at: number): number {
  const before = layoutSections.slice(0, at).map(({ kind }) => kind)
  return sections.findLastIndex(({ kind }) => before.includes(kind)) + 1
}

/** The parts of a section and, blank, those of the layout that `written` has too few of. */
function fillParts({ kind, parts }: Section, written: readonly Part[]): Part[] {
  const layout = listBlankParts(kind)
  const filled = [...parts]
  for (const [at, blank] of layout.entries()) {
    if (!isLacking(blank, layout.slice(0, at), written)) continue
    filled.splice(toPartPlace(filled, layout, at), 0, blank)
  }
  return filled
}

function isLacking(blank: Part, before: readonly Part[], written: readonly Part[]): boolean {
  // Above scenarios that a text has without a label, one would be read as the text's own.
  if (blank.kind === 'subheading' && written.some(({ kind }) => kind === 'scenario')) return false
  const isSame = (part: Part) => toSort(part) === toSort(blank)
  return written.filter(isSame).length <= before.filter(isSame).length
}

/** What tells a part from others of the layout. */
function toSort(part: Part): string {
  switch (part.kind) {
    case 'judgment':
      return part.role
    case 'key-points':
      return part.pointKind
    case 'implication':
      return part.domain
    case 'recommendation':
      return part.horizon
    case 'scenario':
      return part.scenarioKind
    case 'subheading':
      return part.text
    default:
      return part.kind
  }
}

/** Where a part of the layout belongs: among its kind first, else behind what comes before it in the layout. */
function toPartPlace(parts: readonly Part[], layout: readonly Part[], at: number): number {
  const { kind } = layout[at] ?? {}
  // It labels what comes below it: only at the end that is nothing of the text's own.
  if (kind === 'subheading') return parts.length
  const isOneOf = (some: readonly Part[]) => (part: Part) =>
    some.some((one) => one.kind === part.kind && toSort(one) === toSort(part))
  const before = layout.slice(0, at)
  const behindKind = parts.findLastIndex(isOneOf(before.filter((one) => one.kind === kind)))
  if (behindKind >= 0) return behindKind + 1
  const kindAt = parts.findIndex((one) => one.kind === kind)
  if (kindAt >= 0) return kindAt
  const behind = parts.findLastIndex(isOneOf(before))
  if (behind >= 0) return behind + 1
  const next = parts.findIndex(isOneOf(layout.slice(at + 1)))
  if (next < 0) return parts.length
  return parts[next - 1]?.kind === 'subheading' ? next - 1 : next
}
