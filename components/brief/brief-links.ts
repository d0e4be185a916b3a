import type { BriefPageData } from './brief-page-data.ts'

/** What the parts of a brief may link to: its own sources, and the pages of its entities, tags and techniques. */
export interface BriefLinks {
  /** Numbers of the sources that the page lists. */
  sources: ReadonlySet<number>
  entities: BriefPageData['entities']
  tags: BriefPageData['tags']
  techniques: BriefPageData['techniques']
}

export function toBriefLinks({ content, entities, tags, techniques }: BriefPageData): BriefLinks {
  return { sources: new Set(content.sources.map((source) => source.number)), entities, tags, techniques }
}

/** The own entry of a map by name, so that a tag called "constructor" finds nothing it should not. */
export function slugFor(map: BriefLinks['tags'], name: string): string | null {
  return Object.hasOwn(map, name) ? (map[name]?.slug ?? null) : null
}
