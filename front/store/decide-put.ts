import { mergeBodies } from './merge-bodies.ts'
import type { PageRecord } from './bucket/page-object.ts'
import type { PutResult, StoredPage } from './page-store.ts'

/** What a put comes to, and what has to be written for it; null for nothing. */
export interface PutDecision {
  result: PutResult
  write: PageRecord | null
}

/**
 * What to do with a page that is offered where `kept` stands. A page from before the kept one is refused; the same page
 * is written again only to remember that it holds for a newer change, so that nothing from between can replace it.
 */
export function decidePut(kept: PageRecord | null, offered: StoredPage): PutDecision {
  const before = kept?.change ?? null
  const change = offered.change ?? before
  if (change !== null && before !== null && change < before) return { result: 'older', write: null }
  const merged = kept?.state === 'fresh' && kept.page ? mergePage(kept.page, offered) : offered
  if (merged !== 'equal') return { result: 'written', write: { state: 'fresh', change, page: merged } }
  return { result: 'equal', write: kept && change !== before ? { ...kept, change } : null }
}

/** The page to stand where `kept` does; keeps its time if it is the same text. */
function mergePage(kept: StoredPage, offered: StoredPage): StoredPage | 'equal' {
  if (kept.status === 308 || offered.status === 308) return isSameMove(kept, offered) ? 'equal' : offered
  if (kept.status !== offered.status) return offered
  const bodies = mergeBodies(kept.bodies, offered.bodies)
  if (bodies === 'equal') return 'equal'
  return bodies === offered.bodies ? offered : { ...kept, bodies }
}

function isSameMove(kept: StoredPage, offered: StoredPage): boolean {
  return kept.status === 308 && offered.status === 308 && kept.location === offered.location
}
