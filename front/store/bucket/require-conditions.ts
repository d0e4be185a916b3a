import type { Bucket } from './bucket.ts'

const key = 'conditions'
const write = { bytes: Buffer.from('Writers try here whether If-Match is respected.\n'), label: '' }

/**
 * Rejects unless the server respects conditions: some pass over headers they do not know, and then of two printers the
 * slower one would win.
 */
export async function requireConditions(bucket: Bucket): Promise<void> {
  await bucket.replace(key, { ...write, instead: null })
  const overwrites = await bucket.replace(key, { ...write, instead: null })
  const ignoresTag = await bucket.replace(key, { ...write, instead: '"00000000000000000000000000000000"' })
  if (!overwrites && !ignoresTag) return
  throw new Error(
    'This object storage takes no conditional writes (If-Match, If-None-Match); no page was written.',
  )
}
