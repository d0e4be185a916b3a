/** How many briefs an older part of a month's archive holds; the newest part holds up to twice as many. */
export const partSize = 50
