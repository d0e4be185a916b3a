import { toFilePath } from './file-path.ts'
import type { StoredPage } from './page-store.ts'

/** The path of an address (see `toFilePath`) where this page may stand. Throws a RangeError if it may not. */
export function requireFilePath(address: string, page: StoredPage): string {
  const path = toFilePath(address)
  if (path === null) throw new RangeError(`${JSON.stringify(address)} is no address a page can be kept at`)
  if ((page.status === 404) !== (address === '/404'))
    throw new RangeError(`status ${page.status} cannot be kept at ${address}`)
  return path
}
