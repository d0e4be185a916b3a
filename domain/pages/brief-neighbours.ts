/** A brief as another one leads to it. */
export interface NeighbouringBrief {
  slug: string
  title: string
}

/** What was first published in the same category just before and just after a brief. */
export interface BriefNeighbours {
  previous: NeighbouringBrief | null
  next: NeighbouringBrief | null
}
