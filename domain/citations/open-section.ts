import type { Inline, Paragraph } from '#domain/prose/inline.ts'
import { parseProse } from '#domain/prose/parse-prose.ts'
import type { Prose } from '#domain/prose/prose.ts'
import type { SectionLink } from '#domain/sections/section-links.ts'

/** Reads the texts of one section, in the order in which they are shown. */
export interface SectionReader {
  section: SectionLink
  /** The listed sources that were cited so far. */
  cited: ReadonlySet<number>
  /** A text as paragraphs. */
  read: (prose: Prose) => Paragraph[]
  /** The same for a paragraph that was parsed already. */
  mark: (inlines: readonly Inline[]) => Paragraph
}

/** The fragment of the place where a section first cites a source. */
export function toCitingId(source: number, section: Pick<SectionLink, 'id'>): string {
  return `c${source}-${section.id}`
}

/**
 * Opens a section for reading. The first place in it that cites a source gets an id, so that the source can lead back
 * to it; of `sources`, the numbers that the brief lists, as nothing leads back from one that it does not list.
 */
export function openSection(section: SectionLink, sources: ReadonlySet<number>): SectionReader {
  const cited = new Set<number>()
  const markOne = (inline: Inline): Inline => {
    if (inline.type === 'text' || inline.type === 'code') return inline
    if (inline.type !== 'citation') return { ...inline, children: mark(inline.children) }
    const { number } = inline
    if (!sources.has(number) || cited.has(number)) return inline
    cited.add(number)
    return { type: 'citation', number, id: toCitingId(number, section) }
  }
  const mark = (inlines: readonly Inline[]) => inlines.map(markOne)
  return { section, cited, read: (prose) => parseProse(prose).map(mark), mark }
}
