/** How many briefs a feed holds: a reader that asks once a day misses none. */
export const entriesInFeed = 20
