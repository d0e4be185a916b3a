import type { PageRecord } from './page-object.ts'

/** A page that waits for its successor is kept in one coding: it is rarely asked for. */
export function toStale(kept: PageRecord | null): PageRecord | null {
  if (kept?.state !== 'fresh' || !kept.page) return null
  const { page } = kept
  if (page.status === 308) return { ...kept, state: 'stale' }
  const bodies = { identity: page.bodies.identity, gzip: null, br: null }
  return { ...kept, state: 'stale', page: { ...page, bodies } }
}

/** Leaves the change number behind, so that a page from before it does not come back; nothing where nothing was. */
export function toRemoved(kept: PageRecord | null, change: bigint | null): PageRecord | null {
  if (!kept) return null
  const newest = change ?? kept.change
  if (newest !== null && kept.change !== null && newest < kept.change) return null
  if (kept.state === 'removed' && newest === kept.change) return null
  return { state: 'removed', change: newest, page: null }
}
