/** How many briefs an older sheet of a month's archive holds; the newest sheet holds up to twice as many. */
export const sheetSize = 50
