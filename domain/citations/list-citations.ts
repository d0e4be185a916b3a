import type { SectionLink } from '#domain/sections/section-links.ts'
import type { SectionReader } from './open-section.ts'

/** The sections that cite each source, by its number, in the order of the page. `readers` have read all of theirs. */
export function listCitations(
  readers: readonly Pick<SectionReader, 'section' | 'cited'>[],
): ReadonlyMap<number, readonly SectionLink[]> {
  const citing = new Map<number, SectionLink[]>()
  for (const { section, cited } of readers) {
    for (const source of cited) citing.set(source, [...(citing.get(source) ?? []), section])
  }
  return citing
}
