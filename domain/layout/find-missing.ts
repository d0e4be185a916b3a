import { getBottomLine } from '#domain/briefs/bottom-line.ts'
import type { BriefContent, Citation, SectionKind } from '#domain/briefs/brief-content.ts'
import type { LayoutLine } from './lines/layout-line.ts'
import type { LayoutWarning } from './layout-source.ts'
import type { LayoutBlock } from './headings/section-headings.ts'
import { findConfidence } from './phrases/confidence-statement.ts'

const layout: readonly SectionKind[] = [
  'bluf',
  'hypotheses',
  'key-points',
  'implications',
  'recommendations',
  'entities',
  'tags',
]
const olderLayout: readonly SectionKind[] = [
  'bluf',
  'analysis',
  'implications',
  'recommendations',
  'entities',
  'tags',
]

const names: Readonly<Record<SectionKind, string>> = {
  bluf: 'BLUF',
  hypotheses: 'Competing Hypotheses',
  analysis: 'Detailed Analysis',
  'key-points': 'Key Assumptions and Red Flags',
  implications: 'Implications and Strategic Risks',
  recommendations: 'Recommendations and Outlook',
  entities: 'Key Individuals and Entities',
  tags: 'Thematic Tags',
  other: 'Other',
}

/** Sections that the layout has between two that are there. */
export function findMissing(sections: readonly LayoutBlock[]): LayoutWarning[] {
  const older =
    sections.some(({ kind }) => kind === 'analysis') && !sections.some(({ kind }) => kind === 'hypotheses')
  const order = older ? olderLayout : layout
  const places = order.map((kind) => sections.findIndex((section) => section.kind === kind))
  return order.flatMap((kind, at) => {
    const before = places.slice(0, at).some((place) => place >= 0)
    const next = places.slice(at + 1).find((place) => place >= 0)
    if (places[at] !== -1 || !before || next === undefined) return []
    const message = `There is no section "${names[kind]}". The sections around it were read.`
    return [{ code: 'missing-section' as const, message, line: sections[next]?.line ?? null }]
  })
}

/** A first section that opens with a list: no item of it says that it is the judgment, and none is taken for it. */
export function findNoBottomLine(
  { sections }: Pick<BriefContent, 'sections'>,
  blocks: readonly LayoutBlock[],
): LayoutWarning[] {
  const stated = getBottomLine({ sections })
  if (stated !== null && stated.runs.length > 0) return []
  const at = sections.findIndex(({ kind, parts }) => kind === 'bluf' && parts.some((part) => part !== stated))
  const section = sections[at]
  if (!section) return []
  const items = section.parts.flatMap((part) => (part.kind === 'passage' ? [part.text] : []))
  const isRated = stated === null && findConfidence(items.join('\n\n')) !== null
  const message = [
    `"${section.title}" opens with a list, so the brief has no bottom line to show in lists and feeds.`,
    ...(isRated ? ['The confidence stated there was kept only as text.'] : []),
    'Write the bottom line as a paragraph above the list.',
  ].join(' ')
  return [{ code: 'missing-bottom-line', message, line: blocks[at]?.line ?? null }]
}

/** Numbers in brackets that the text cites and no source has: one warning, at the first of them. */
export function findUncited(
  sections: readonly LayoutBlock[],
  sources: readonly Pick<Citation, 'number'>[],
): LayoutWarning[] {
  const known = new Set(sources.map(({ number }) => number))
  const lines = sections.flatMap((section) => section.lines)
  const cited = lines.flatMap(({ plain, number: line }) =>
    Array.from(plain.matchAll(/\[([1-9]\d{0,2})\]/g), ([, number]) => ({ number: Number(number), line })),
  )
  const unknown = cited.filter(({ number }) => !known.has(number))
  const numbers = [...new Set(unknown.map(({ number }) => number))].toSorted((a, b) => a - b)
  if (numbers.length === 0) return []
  const named = numbers.slice(0, 10).map((number) => `[${number}]`)
  const message = `The text cites ${named.join(', ')}${numbers.length > 10 ? ' and more' : ''}, but names no such source.`
  return [{ code: 'missing-source', message, line: unknown[0]?.line ?? null }]
}

/** Whether the text ends in the middle: in a sentence, or before the tags that every layout ends with. */
export function findTruncation(
  sections: readonly LayoutBlock[],
  blocks: readonly LayoutBlock[],
): LayoutWarning[] {
  const last = blocks.at(-1)
  const end = last?.lines.at(-1)
  const cut = last !== undefined && end !== undefined && isCut(last, end)
  if (!cut && sections.some(({ kind }) => kind === 'tags')) return []
  const line = end?.number ?? last?.line ?? null
  const message = cut
    ? 'The text ends in mid-sentence.'
    : 'The text ends before the sections that every brief ends with.'
  return [{ code: 'truncated', message: `${message} Everything up to there was kept.`, line }]
}

/** Names, tags and links end without a full stop; sentences do not. */
function isCut(block: LayoutBlock, { plain }: LayoutLine): boolean {
  if (/[.!?…:;)\]"'”’»%]$/.test(plain)) return false
  if (block.kind === 'techniques')
    return block.lines.some((line) => /[.]$/.test(line.plain)) && /:\s/.test(plain)
  return (
    block.kind !== 'tags' && block.kind !== 'entities' && block.kind !== 'sources' && block.kind !== 'explore'
  )
}
