/** A brief as another one leads to it. */
export interface NeighbouringBrief {
  slug: string
  title: string
  /** Of the title (BCP 47); `null` for the publication's own. */
  language: string | null
}

/** What was first published in the same category just before and just after a brief. */
export interface BriefNeighbours {
  previous: NeighbouringBrief | null
  next: NeighbouringBrief | null
}
