import type { BriefContent, KeyPoints, Part, Section } from '#domain/briefs/brief-content.ts'
import { listKeys, noKey } from '#domain/briefs/keys.ts'
import { listHypothesisLetters } from '#domain/hypotheses/hypothesis-letters.ts'
import { mergePieces, spellOrder, type Decide } from './decide-piece.ts'
import { mapVersions, mergeLists, type Versions } from './merge-lists.ts'
import { titlePart, spellPart } from './spell-piece.ts'

/** Merges the sections of two texts part by part. */
export function mergeSections(contents: Versions<BriefContent>, decide: Decide): Section[] {
  const merge = toPartMerge(contents, decide)
  return mergeLists(
    mapVersions(contents, ({ sections }) => sections.map(dropPlaces)),
    {
      idOf: ({ kind }) => kind,
      order: (inOrder) =>
        decide({ id: 'sections in order', title: 'Order: sections', spell: spellOrder(spellTitle) }, inOrder),
      merge: (id, { mine, theirs, base }) => {
        const present = mine ?? theirs
        if (!present) return null
        if (!mine || !theirs)
          return { mine, theirs }[
            decide(
              { id, title: present.title, spell: (one) => (one ? spellSection(one) : '') },
              { mine, theirs, base },
            )
          ]
        const both = { mine, theirs, base: base ?? undefined }
        const titled =
          both[
            decide(
              { id: `${id} title`, title: 'Title of a section', spell: spellTitle },
              mapVersions(both, toTitle),
            )
          ]
        return {
          ...mine,
          ...toTitle(titled),
          parts: merge(
            { id, title: titled.title },
            mapVersions(both, ({ parts }) => parts),
          ),
        }
      },
    },
  )
}

/** What a section is called, without what it says. */
function toTitle({ number, title }: Pick<Section, 'number' | 'title'>) {
  return { number, title }
}

function spellTitle({ number, title }: Pick<Section, 'number' | 'title'>): string {
  return number === null ? title : `${number} ${title}`
}

function spellSection({ title, parts }: Section): string {
  return [title, ...parts.map(spellPart)].filter(Boolean).join('\n')
}

/** A section in which nothing is written has no parts, only places: every page that is opened makes its own. */
function dropPlaces(section: Section): Section {
  const isWritten = section.parts.some((part) => part.kind !== 'subheading' && spellPart(part) !== '')
  return isWritten ? section : { ...section, parts: [] }
}

type PartMerge = (section: { id: string; title: string }, parts: Versions<readonly Part[]>) => Part[]

function toPartMerge(contents: Versions<BriefContent>, decide: Decide): PartMerge {
  const own = new Set(listKeys(contents.mine))
  const shared = new Set(listKeys(contents.theirs).filter((key) => key !== noKey && own.has(key)))
  const letters = new Map([...listLetters(contents.theirs), ...listLetters(contents.mine)])
  const titleOf = (section: string, part: Part) =>
    [section, titlePart(part, 'key' in part ? (letters.get(part.key) ?? null) : null)]
      .filter(Boolean)
      .join(': ')
  return (section, parts) =>
    mergeLists(parts, {
      idOf: (part) => toPartId(part, shared),
      order: (inOrder) =>
        decide(
          { id: `${section.id} in order`, title: `Order: ${section.title}`, spell: spellOrder(spellPart) },
          inOrder,
        ),
      merge: (id, part) => {
        const { mine, theirs, base } = part
        const present = mine ?? theirs
        if (!present) return null
        const title = titleOf(section.title, present)
        if (mine?.kind === 'key-points' && theirs?.kind === 'key-points') {
          const both = { mine, theirs, base: base?.kind === 'key-points' ? base : undefined }
          const list = { id: `${section.id} ${id}`, title, idOf: keyOf, titleOf: () => title, spell: textOf }
          const items = mergePieces(
            mapVersions(both, (one) => one.items),
            list,
            decide,
          )
          const label = { id: `${list.id} label`, title: 'Label of a list', spell: labelOf }
          return { ...mine, ...toLabel(both[decide(label, mapVersions(both, toLabel))]), items }
        }
        const side = decide(
          { id: `${section.id}: ${id}`, title, spell: (one) => (one ? spellPart(one) : '') },
          part,
        )
        const chosen = part[side]
        // A part keeps the key that it is stored under, whoever's words it takes.
        return chosen && theirs && 'key' in chosen && 'key' in theirs
          ? { ...chosen, key: theirs.key }
          : chosen
      },
    })
}

const keyOf = ({ key }: { key: string }) => key
const textOf = ({ text }: { text: string }) => text
const labelOf = ({ label }: { label: string }) => label

/** What a list of points is called, and so of what kind it is, without what it says. */
function toLabel({ label, pointKind }: KeyPoints) {
  return { label, pointKind }
}

function listLetters(content: BriefContent): [string, string | null][] {
  const letters = listHypothesisLetters(content)
  return content.sections.flatMap(({ parts }, section) =>
    parts.flatMap((part, at): [string, string | null][] =>
      part.kind === 'hypothesis' ? [[part.key, letters[section]?.[at] ?? null]] : [],
    ),
  )
}

/**
 * What a part is known by in both texts: its key where both have it, or that of a point of it; else its place in the layout, of
 * which each page that is opened makes the part anew.
 */
function toPartId(part: Part, shared: ReadonlySet<string>): string {
  const keys = part.kind === 'key-points' ? part.items.map(keyOf) : 'key' in part ? [part.key] : []
  // Whatever the order of its points, a list is known by the same one.
  const [known] = keys.filter((key) => shared.has(key)).toSorted()
  if (known !== undefined) return known
  switch (part.kind) {
    case 'judgment':
      return part.role === 'key-judgment' ? part.key : part.role
    case 'key-points':
      return `${part.pointKind} ${part.label}`
    case 'implication':
      return `${part.domain} ${part.label ?? ''}`
    case 'recommendation':
      return `${part.horizon} ${part.label ?? ''}`
    case 'scenario':
      return `${part.scenarioKind} ${part.name}`
    case 'subheading':
      return part.text
    case 'tag':
    case 'entity':
    case 'technique':
      return `${part.kind} ${part.name}`
    case 'hypothesis':
    case 'passage':
      return part.key
  }
}
