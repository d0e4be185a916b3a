/** How often something was read on each of the last seven UTC days, the latest last. */
export type WeekOfReads = readonly number[]

/** A published brief with how often its page was read. */
export interface ReadBrief {
  slug: string
  title: string
  byDay: WeekOfReads
}

/** A feed with how often it was fetched, and how many subscribers services said it has. */
export interface ReadFeed {
  address: string
  byDay: WeekOfReads
  /** The highest number of each service in these days. */
  audiences: readonly { service: string; subscribers: number }[]
}

/** What was read of the publication: counts of pages, nothing of who read them. */
export interface ReadingFigures {
  /** The days that are counted, `YYYY-MM-DD`, the latest last. */
  days: readonly string[]
  briefs: readonly ReadBrief[]
  feeds: readonly ReadFeed[]
}
