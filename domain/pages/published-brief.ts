import type { BriefContent } from '#domain/briefs/brief-content.ts'
import type { TlpMarking } from '#domain/markings/tlp.ts'
import type { CorrectionKind } from '#domain/publications/correction-kind.ts'
import type { CategoryFacts } from './category-facts.ts'

/** A public note of what was changed after publication, and why. */
export interface CorrectionNote {
  kind: CorrectionKind
  note: string
  /** ISO instant. */
  madeAt: string
  /** The revision that carries the change. */
  revision: number
  /** Who made it. */
  by: string
}

/** The pages of names, by the name that a brief uses. */
export type PagesByName = Readonly<Record<string, { slug: string }>>

/** A brief as readers may have it, whatever form they get it in. Instants are ISO 8601 in UTC. */
export interface PublishedBrief {
  id: string
  slug: string
  category: CategoryFacts
  content: BriefContent
  revision: number
  /** The instant that counts as its publication: of a text from an archive, the day that it states. */
  firstPublishedAt: string
  /** When it was taken in here: another day only for a text from an archive. */
  takenInAt: string
  /** Whether it came as a text in the published layout: such a brief keeps that layout's own label for its source. */
  wasImported: boolean
  /** When readers got this revision. */
  publishedAt: string
  /** Who wrote the brief, whoever corrected it since. */
  author: string
  verifier: string
  verifiedAt: string
  /** How many of the verifier's checks hold; `null` where the record has none. Nothing else of a review is public. */
  checks: { held: number; all: number } | null
  marking: TlpMarking
  demonstration: boolean
  corrections: CorrectionNote[]
  entities: PagesByName
  tags: PagesByName
  techniques: PagesByName
}
