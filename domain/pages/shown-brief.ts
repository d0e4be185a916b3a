import type { BriefContent, Section } from '#domain/briefs/brief-content.ts'
import { listCitations } from '#domain/citations/list-citations.ts'
import { openSection, type SectionReader } from '#domain/citations/open-section.ts'
import { listHypothesisLetters } from '#domain/hypotheses/hypothesis-letters.ts'
import { listJudgmentNames } from '#domain/judgments/judgment-names.ts'
import { toPartRuns, type PartRun } from '#domain/sections/part-runs.ts'
import { toShownOrder } from '#domain/sections/scenario-order.ts'
import {
  openingLink,
  techniquesLink,
  toSectionIds,
  type SectionLink,
} from '#domain/sections/section-links.ts'
import { toShownPart, toShownTechnique, type Shown, type ShownPart, type ShownText } from './shown-part.ts'

/** A section as a page shows it. */
export interface ShownSection extends Pick<Section, 'number' | 'title' | 'kind'> {
  id: string
  runs: PartRun<ShownPart>[]
}

/** All texts of a brief as its page shows them. */
export interface ShownBrief {
  preamble: ShownText[]
  sections: ShownSection[]
  techniques: Shown<'technique'>[]
  /** The sections that cite each source, by its number. */
  citedIn: ReadonlyMap<number, readonly SectionLink[]>
}

/**
 * Everything on the page of a brief that depends on more than one part: letters of hypotheses, and which place cites a
 * source first. Computed from the content, so that any part can be rendered alone, again and in any order.
 */
export function toShownBrief(content: BriefContent): ShownBrief {
  const sources = new Set(content.sources.map(({ number }) => number))
  const ids = toSectionIds(content.sections)
  const letters = listHypothesisLetters(content)
  const names = listJudgmentNames(content)
  const opening = openSection(openingLink, sources)
  const preamble = content.preamble.map(opening.read)
  const read = content.sections.map((section, place) => {
    const { number, title } = section
    const reader = openSection({ id: ids[place] ?? '', number, title }, sources)
    return {
      reader,
      section: toShownSection(section, (at) => letters[place]?.[at] ?? names[place]?.[at] ?? null, reader),
    }
  })
  const closing = openSection(techniquesLink, sources)
  const techniques = content.techniques.map((use) => toShownTechnique(use, closing))
  return {
    preamble,
    sections: read.map(({ section }) => section),
    techniques,
    citedIn: listCitations([opening, ...read.map(({ reader }) => reader), closing]),
  }
}

/** Scenarios alone change places, and they have no mark. */
function toShownSection(
  { number, title, kind, parts }: Section,
  markAt: (place: number) => string | null,
  reader: SectionReader,
): ShownSection {
  const shown = toShownOrder(parts).map((part, at) => toShownPart(part, markAt(at), reader))
  return { id: reader.section.id, number, title, kind, runs: toPartRuns(shown) }
}
