import type { BriefContent, Part, Section } from '#domain/briefs/brief-content.ts'
import { sourcesField, titleField, toFieldName } from '#domain/editing/advice/advice.ts'

/**
 * What a comment on something without a key names: every brief has these, if with nothing in them. No key of a part has such
 * a sign before it.
 */
export const fixedPlaces = {
  title: '@title',
  category: '@category',
  marking: '@marking',
  /** What stands above the first section. */
  origin: '@origin',
  techniques: '@techniques',
  sources: '@sources',
  /** The closing links. */
  explore: '@explore',
} as const

/**
 * What comments on sections name, section for section: its kind, as titles are reworded; the second of a kind has its number
 * as well.
 */
export function listSectionPlaces(sections: readonly Pick<Section, 'kind'>[]): string[] {
  return numberRepeats(sections.map(({ kind }) => `@${kind}`))
}

/** What comments on the labels of lists of points name, part for part of the section at a place; `null` for other parts. */
export function listLabelPlaces(parts: readonly Part[], sectionPlace: string): (string | null)[] {
  const lists = parts.filter((part) => part.kind === 'key-points')
  const names = numberRepeats(lists.map(({ pointKind }) => `${sectionPlace}/${pointKind}`))
  return parts.map((part) => names[lists.findIndex((list) => list === part)] ?? null)
}

/** The keys in one part of a section: a list of points has one for each of them. */
export function listPartKeys(part: Part): string[] {
  if (part.kind === 'key-points') return part.items.map(({ key }) => key)
  return 'key' in part ? [part.key] : []
}

/** All that a comment can be about besides the whole brief, in the order of the text. */
export function listCommentKeys({ sections, techniques, sources }: BriefContent): string[] {
  const { title, category, marking, origin } = fixedPlaces
  const places = listSectionPlaces(sections)
  return [
    ...[title, category, marking, origin],
    ...sections.flatMap(({ parts }, at) => listSectionKeys(parts, places[at] ?? '')),
    ...[fixedPlaces.techniques, ...techniques.map(({ key }) => key)],
    ...[fixedPlaces.sources, ...sources.map(({ key }) => key)],
    fixedPlaces.explore,
  ]
}

/** The field of the editor that a comment is about, or one beside it: the closing links are edited where the origin is. */
export function toCommentedField(key: string): string {
  if (key === fixedPlaces.sources) return sourcesField
  if (key === fixedPlaces.explore) return toFieldName(fixedPlaces.origin)
  const isOfHead = [fixedPlaces.title, fixedPlaces.category, fixedPlaces.marking].some((one) => one === key)
  if (isOfHead) return titleField
  // A label is none of the fields: the first of its section is near.
  return toFieldName(key.startsWith('@') ? key.replace(/\/.*/, '') : key)
}

function listSectionKeys(parts: readonly Part[], sectionPlace: string): string[] {
  const labels = listLabelPlaces(parts, sectionPlace)
  return [sectionPlace, ...parts.flatMap((part, at) => [labels[at] ?? [], listPartKeys(part)].flat())]
}

function numberRepeats(names: readonly string[]): string[] {
  return names.map((name, at) => {
    const before = names.slice(0, at).filter((one) => one === name).length
    return before === 0 ? name : `${name}-${before + 1}`
  })
}
