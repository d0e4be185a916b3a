import type { PageContext } from './page.ts'
import { findPage } from './pages/find-page.ts'
import { unknownPage } from './pages/unknown-page.ts'
import { printPage, type Print } from './print-page.ts'

/** Loads and prints what stands at an address now: the 404 page where nothing does. */
export async function printAddress(context: PageContext, address: string): Promise<Print> {
  const found = findPage(address)
  return found ? printPage(found.page, context, found.params) : printPage(unknownPage, context, {})
}
