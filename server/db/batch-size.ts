/** How many rows are read at a time where there may be very many. */
export const batchSize = 1_000
