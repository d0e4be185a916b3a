import type { ConfidenceLevel } from '#domain/judgments/confidence.ts'
import type { SectionLink } from '#domain/sections/section-links.ts'
import type { ExtractPiece } from './choose-extract.ts'

/** The orders that results can have. */
export const searchSorts = ['best', 'newest', 'oldest'] as const
export type SearchSort = (typeof searchSorts)[number]

/** So many of the newest matches are ranked and counted. */
export const mostRanked = 2_000

/** How many hits stand on a page. */
export const hitsOnPage = 10

/** A visible brief that was found. */
export interface SearchHit {
  slug: string
  title: string
  /** Of title and bottom line (BCP 47); `null` for the publication's own. */
  language: string | null
  category: { slug: string; name: string }
  /** ISO 8601, UTC. */
  publishedAt: string
  confidence: ConfidenceLevel | null
  demonstration: boolean
  corrected: boolean
  extract: readonly ExtractPiece[]
  /** The part of the page that the extract is from; `null` where it is found in title or names alone. */
  part: SectionLink | null
}

/** How many of the briefs that were found have something; `value` is what a filter asks for. */
export interface FacetCount {
  value: string
  name: string
  count: number
}

/** What results can be narrowed by. */
export const searchFacets = ['category', 'confidence', 'year', 'entity', 'technique'] as const
export type SearchFacet = (typeof searchFacets)[number]

/** What a search found. */
export interface SearchResults {
  hits: readonly SearchHit[]
  /** At most `mostRanked`. */
  total: number
  /** Whether there are older ones that were not looked at. */
  isMore: boolean
  facets: Readonly<Record<SearchFacet, readonly FacetCount[]>>
  /** A whole query, printed, that finds something where this one has a word that is found nowhere. */
  didYouMean: string | null
}

/** What became of a search: `too-slow` where it held the database for as long as any may. */
export type SearchAnswer = ({ kind: 'found' } & SearchResults) | { kind: 'too-slow' }
