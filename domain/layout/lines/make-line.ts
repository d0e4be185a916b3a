import { findCitations } from '#domain/prose/find-citations.ts'
import type { Inline } from '#domain/prose/inline.ts'
import { normaliseInlines } from '#domain/prose/normalise-inlines.ts'
import { printProse } from '#domain/prose/print-prose.ts'
import { splitInlines } from '#domain/prose/split-prose.ts'
import { inlinesToText } from '#domain/prose/to-plain-text.ts'
import { toPlainCharacters } from '#domain/layout/source/clean-characters.ts'
import type { LayoutLine, RawLine } from './layout-line.ts'
import { spreadCitations } from './spread-citations.ts'
import { dropBox, takeBullet, takeOrdinal } from './list-marks.ts'

const rawBold = /\*\*([^*]+)\*\*/g

/** Works out the texts of a line; `null` where it says nothing. */
export function makeLine({ nodes: given, rawBold: hasRawBold, ...raw }: RawLine): LayoutLine | null {
  const nodes = normaliseInlines(findCitations(spreadCitations(normaliseInlines(given.map(spellPlainly)))))
  const shown = liftMarks(hasRawBold ? nodes.map(dropRawBold) : nodes, raw)
  const inlines = normaliseInlines(raw.heading === null ? shown.nodes : dropAddress(shown.nodes))
  if (inlines.length === 0) return null
  const bold = hasRawBold ? normaliseInlines(liftMarks(nodes.flatMap(markRawBold), raw).nodes) : inlines
  return {
    ...raw,
    depth: shown.depth,
    mark: shown.mark,
    prose: printProse([inlines]),
    plain: inlinesToText(inlines),
    lead: findLead(bold, inlines),
    links: findLinks(inlines),
  }
}

/** The address that a heading gives itself, "{#id}", is no part of its title. */
function dropAddress(nodes: Inline[]): Inline[] {
  const plain = inlinesToText(nodes)
  const title = plain.replace(/\s*\{#[^{}\s]+[^{}]*\}\s*$/, '')
  return title === plain ? nodes : splitInlines(nodes, title.length)[0]
}

/** Character references of a format can spell what was made plain in the source. */
function spellPlainly(node: Inline): Inline {
  if (node.type === 'text') return { ...node, value: toPlainCharacters(node.value) }
  return node.type === 'strong' || node.type === 'emphasis'
    ? { ...node, children: node.children.map(spellPlainly) }
    : node
}

/** Signs that the format did not understand as a list's: "• Text" in a paragraph, "1. Title" in a heading. */
function liftMarks(nodes: Inline[], raw: Omit<RawLine, 'nodes' | 'rawBold'>): Lifted {
  const kept = { nodes, depth: raw.depth, mark: raw.mark }
  const plain = inlinesToText(nodes)
  if (raw.depth > 0 && !raw.continues) return { ...kept, nodes: dropStart(nodes, plain, dropBox(plain)) }
  if (raw.continues || raw.mark !== null) return kept
  const bullet = raw.heading === null ? takeBullet(plain) : { mark: null, rest: plain }
  if (bullet.mark !== null) return { ...kept, nodes: dropStart(nodes, plain, bullet.rest), depth: 1 }
  const ordinal = takeOrdinal(plain)
  if (ordinal.mark === null) return kept
  return { ...kept, nodes: dropStart(nodes, plain, ordinal.rest), mark: ordinal.mark }
}

interface Lifted {
  nodes: Inline[]
  depth: number
  mark: string | null
}

function dropStart(nodes: Inline[], plain: string, rest: string): Inline[] {
  return splitInlines(nodes, plain.length - rest.length)[1]
}

/** `**so**` in a format where it is only text: the words without the stars. */
function dropRawBold(node: Inline): Inline {
  if (node.type !== 'text' || !node.value.includes('**')) return node
  return { type: 'text', value: node.value.replace(rawBold, '$1') }
}

/** `**so**` in a format where it is only text: read as strong, to see what was meant to stand out. */
function markRawBold(node: Inline): Inline[] {
  if (node.type !== 'text' || !node.value.includes('**')) return [node]
  return node.value.split(rawBold).map((piece, at): Inline => {
    const text: Inline = { type: 'text', value: piece }
    return at % 2 === 0 ? text : { type: 'strong', children: [text] }
  })
}

function findLead(bold: readonly Inline[], inlines: readonly Inline[]): LayoutLine['lead'] {
  const first = bold[0]
  if (first?.type !== 'strong') return null
  const text = inlinesToText(first.children)
  return { text, rest: printProse([splitInlines(inlines, text.length)[1]]) }
}

function findLinks(inlines: readonly Inline[]): LayoutLine['links'] {
  return inlines.flatMap((node) => {
    if (node.type === 'link') return [{ label: inlinesToText(node.children), href: node.url }]
    return node.type === 'strong' || node.type === 'emphasis' ? findLinks(node.children) : []
  })
}
