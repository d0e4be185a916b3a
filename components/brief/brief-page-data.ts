import type { BriefNeighbours } from '#domain/pages/brief-neighbours.ts'
import type { PublishedBrief } from '#domain/pages/published-brief.ts'
import type { RelatedBrief } from '#domain/pages/related-brief.ts'
import type { LabelledLink } from '#domain/site/site-facts.ts'

/** All that the page of one brief shows. */
export interface BriefPageData extends PublishedBrief {
  /** Of a text that readers do not have: it has no history yet, and no other forms. Absent of what is published. */
  preview?: { isVerified: boolean }
  /** Where the page leads on. */
  explore: LabelledLink[]
  neighbours: BriefNeighbours
  /** The closest first. */
  related: readonly RelatedBrief[]
}
