import type { BriefPageData } from './brief-page-data.ts'

/**
 * What the parts of a brief take from the whole of it: where they may link to, which is its own sources and the pages of
 * its entities, tags and techniques, and the language that they are in.
 */
export interface BriefLinks {
  /** Numbers of the sources that the page lists. */
  sources: ReadonlySet<number>
  entities: BriefPageData['entities']
  tags: BriefPageData['tags']
  techniques: BriefPageData['techniques']
  /**
   * Where the brief is in another language than its page: that of its texts, and that of the page, for the page's own words
   * inside of them (BCP 47).
   */
  languages?: { text: string; page: string } | undefined
}

/** `pageLanguage` is that of the publication (BCP 47). */
export function toBriefLinks(page: BriefPageData, pageLanguage: string): BriefLinks {
  const { content, entities, tags, techniques } = page
  const sources = new Set(content.sources.map((source) => source.number))
  const { language } = content
  const isForeign = language !== null && language !== pageLanguage
  const languages = isForeign ? { text: language, page: pageLanguage } : undefined
  return { sources, entities, tags, techniques, languages }
}

/** The own entry of a map by name, so that a tag called "constructor" finds nothing it should not. */
export function slugFor(map: BriefLinks['tags'], name: string): string | null {
  return Object.hasOwn(map, name) ? (map[name]?.slug ?? null) : null
}
