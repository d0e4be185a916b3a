/** How many names a page of an index lists at most. A place with more is cut by one more letter. */
export const mostInIndex = 300
