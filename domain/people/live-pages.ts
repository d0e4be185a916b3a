/** How many of the pages that a change touches show it to readers already. */
export interface LivePages {
  live: number
  all: number
}
