import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { getSiteFacts } from '#server/site/get-site-facts.ts'
import type { PageContext } from '#press/page.ts'
import type { StoredPage } from '#front/store/page-store.ts'
import { printWhatStands, type PrinterNeeds } from './print-pages.ts'
import { toStoredPage } from './to-stored-page.ts'

/** A file that is not what a fresh print would give. */
export interface PageDifference {
  address: string
  how: 'differs' | 'nothing stands there' | 'a coding says something else'
}

/**
 * Compares every page in the store with a fresh print, one after the other. Pages that wait to be printed are no
 * difference.
 */
export async function* checkPages({ db, store, now }: PrinterNeeds): AsyncGenerator<PageDifference | null> {
  const context = { db, site: await getSiteFacts(db), now: now() }
  const waiting = new Set(
    (await db.print.findMany({ where: { state: { not: 'fresh' } }, select: { address: true } })).map(
      ({ address }) => address,
    ),
  )
  for await (const address of store.listAddresses()) {
    const stored = waiting.has(address) ? null : await store.get(address)
    yield stored ? await compare(stored, { address, context }) : null
  }
}

async function compare(
  stored: StoredPage,
  { address, context }: { address: string; context: PageContext },
): Promise<PageDifference | null> {
  const print = await printWhatStands(address, context)
  if (!print) return { address, how: 'nothing stands there' }
  const fresh = await toStoredPage(print.printed, { now: context.now, change: 0n, effort: 'quick' })
  if (!isSame(stored, fresh)) return { address, how: 'differs' }
  return areCodingsTrue(stored) ? null : { address, how: 'a coding says something else' }
}

function isSame(stored: StoredPage, fresh: StoredPage): boolean {
  if (stored.status === 308) return fresh.status === 308 && stored.location === fresh.location
  return fresh.status === stored.status && stored.bodies.identity.equals(fresh.bodies.identity)
}

function areCodingsTrue(page: StoredPage): boolean {
  if (page.status === 308) return true
  const { identity, gzip, br } = page.bodies
  try {
    return (
      (gzip === null || gunzipSync(gzip).equals(identity)) &&
      (br === null || brotliDecompressSync(br).equals(identity))
    )
  } catch {
    return false
  }
}
