const dayLength = 24 * 60 * 60 * 1000

/** How many days may lie between the date that a brief carries and its publication here, for it to be news. */
const mostDaysLate = 7

/** What decides whether subscribers are told of a brief. Instants are ISO 8601. */
export interface Announceable {
  demonstration: boolean
  /** The instant that counts as its publication. */
  firstPublishedAt: string
  /** When it was really published first here. */
  takenInAt: string
  corrected: boolean
}

/**
 * Whether live feeds carry a brief. One that was imported as part of an archive, dated more than seven days before it
 * was published here, would come to subscribers as news that it is not: it is in the archive documents only, until it is
 * corrected. Demonstration briefs carry the dates of their events and are announced.
 */
export function isAnnounced({
  demonstration,
  firstPublishedAt,
  takenInAt,
  corrected,
}: Announceable): boolean {
  if (demonstration || corrected) return true
  return Date.parse(takenInAt) - Date.parse(firstPublishedAt) <= mostDaysLate * dayLength
}
