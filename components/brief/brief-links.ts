import type { BriefPageData } from './brief-page-data.ts'
import type { SectionLink } from './section-ids.ts'

/** What the parts of a brief may link to: its own sources and back, and the pages of its entities and tags. */
export interface BriefLinks {
  /** Numbers of the sources that the page lists. */
  sources: ReadonlySet<number>
  entities: BriefPageData['entities']
  tags: BriefPageData['tags']
  /** The part of the page that is printed. `null` in what leads no source back to itself. */
  section: SectionLink | null
  /** The sections that cite each source. It fills as the page is printed from top to bottom; sources come last. */
  citing: Map<number, SectionLink[]>
}

export function toBriefLinks(page: BriefPageData): BriefLinks {
  return {
    sources: new Set(page.content.sources.map((source) => source.number)),
    entities: page.entities,
    tags: page.tags,
    section: null,
    citing: new Map(),
  }
}

/** The fragment of the place where a section first cites a source. */
export function toCitingId(source: number, section: SectionLink): string {
  return `c${source}-${section.id}`
}

/** Notes that a source is cited here. Returns the id of the place if it is the first of its section, else none. */
export function noteCitation({ section, citing }: BriefLinks, source: number): string | undefined {
  const sections = citing.get(source) ?? []
  if (section === null || sections.some(({ id }) => id === section.id)) return undefined
  citing.set(source, [...sections, section])
  return toCitingId(source, section)
}

/** The own entry of a map by name, so that a tag called "constructor" finds nothing it should not. */
export function slugFor(map: Readonly<Record<string, { slug: string }>>, name: string): string | null {
  return Object.hasOwn(map, name) ? (map[name]?.slug ?? null) : null
}
