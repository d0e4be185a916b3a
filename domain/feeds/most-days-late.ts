/**
 * How many days may lie between the date that a brief carries and its publication here, for it to be news. One that was
 * imported as part of an archive would come to subscribers as news that it is not: it is in the archive documents only,
 * until it is corrected. Demonstration briefs carry the dates of their events and are news.
 */
export const mostDaysLate = 7
