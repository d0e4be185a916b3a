import { createHash } from 'node:crypto'
import type { Printed } from '#front/printed.ts'
import type { Change, StoredPage } from '#front/store/page-store.ts'
import { compressPage, type Effort } from './compress-page.ts'

/** The address of the page that stands for all addresses at which nothing does. */
export const nothingHere = '/404'

/** A print as the store keeps it. Rejects for one that says that nothing could be printed. */
export async function toStoredPage(
  { status, headers, body }: Printed,
  { now, change, effort }: { now: Date; change: Change; effort: Effort },
): Promise<StoredPage> {
  if (status === 503) throw new Error('a page that could not be printed is not to be kept')
  if (status === 308) return { status, lastModified: now, change, location: headers['location'] ?? '/' }
  return { status, lastModified: now, change, bodies: await compressPage(body, effort) }
}

/** What tells one print from another: SHA-256 of status and body, hexadecimal. */
export function hashPrint({ status, body }: Printed): string {
  return createHash('sha256').update(`${status}\n`).update(body).digest('hex')
}
