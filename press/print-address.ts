import { loadAddress, loadNotFound } from './load-page.ts'
import type { PageContext } from './page.ts'
import { printPage, type Print } from './print-page.ts'

/** Loads and prints what stands at an address now: the 404 page where nothing does. */
export async function printAddress(context: PageContext, address: string): Promise<Print> {
  const loaded = (await loadAddress(context, address)) ?? (await loadNotFound(context))
  return printPage(loaded, context.site)
}
