import type { PageParams, ReaderPage } from '#press/page.ts'
import { pageKinds } from './page-kinds.ts'

/** A page with the params that its address stands for. */
export interface FoundPage {
  page: ReaderPage<PageParams, unknown>
  params: PageParams
}

/**
 * The page at an address (a path as it stands in a request, without the query), or `null` where none can stand.
 * That a page is found does not say that anything stands there: its `load` does.
 */
export function findPage(address: string): FoundPage | null {
  for (const page of pageKinds) {
    const params = page.parse(address)
    if (params) return { page, params }
  }
  return null
}
