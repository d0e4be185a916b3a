/** A page that could not be printed and is tried again by itself. Instants are ISO 8601, UTC. */
export interface FailingPage {
  address: string
  /** How often it was tried in vain. */
  failures: number
  problem: string | null
  retryAt: string
}

/** A brief that is to go out at a time. */
export interface PlannedPublication {
  slug: string
  title: string
  at: string
}

/** What the machinery of the publication is doing. */
export interface Jobs {
  pages: {
    /** How many are to be printed, those that fail among them. */
    owed: number
    /** Since when the oldest of those waits that were not tried in vain; `null` where none waits. */
    waitingSince: string | null
    failing: number
    /** Some of those that fail, the one that was tried most often first. */
    examples: readonly FailingPage[]
  }
  publications: {
    scheduled: number
    next: PlannedPublication | null
    /** What did not go out at its time, each with the reason. */
    failed: readonly (PlannedPublication & { reason: string })[]
  }
  /** Changed pages and feeds of which the hub has not been told yet. */
  hub: {
    /** Its address; `null` where the settings name none. */
    address: string | null
    waiting: number
    failing: number
    /** Some of those that fail, the one that was tried most often first. */
    examples: readonly FailingPage[]
  }
  /** How many briefs wait for their words to be written anew for the search. */
  searchDue: number
}
