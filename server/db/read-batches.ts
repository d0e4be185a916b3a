import { batchSize } from './batch-size.ts'

/** Before all ids. */
const noId = '00000000-0000-0000-0000-000000000000'

/** What a query is to read: the rows that it is about with a greater id, in the order of ids, and no more than `take`. */
export interface BatchBounds {
  where: { id: { gt: string } }
  orderBy: { id: 'asc' }
  take: number
}

/**
 * Reads all rows that `read` finds, a batch at a time, each after the last id of the one before: memory and the time of
 * a query do not grow with the number of rows. Rows that come while it reads may be left out.
 */
export async function* readBatches<Row extends { id: string }>(
  read: (bounds: BatchBounds) => Promise<Row[]>,
): AsyncGenerator<Row[]> {
  let last: string | undefined = noId
  while (last !== undefined) {
    const rows = await read({ where: { id: { gt: last } }, orderBy: { id: 'asc' }, take: batchSize })
    if (rows.length > 0) yield rows
    last = rows.length < batchSize ? undefined : rows.at(-1)?.id
  }
}
