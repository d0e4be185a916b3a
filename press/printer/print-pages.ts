import type { Database } from '../../server/db/database.ts'
import { recordFailure } from '../../server/press/claim-owed.ts'
import { recordPrints, type MadePrint } from '../../server/press/record-prints.ts'
import { getSite, getSiteChange } from '../../server/site/get-site.ts'
import type { PageContext } from '../page.ts'
import { findPage } from '../pages/find-page.ts'
import { printAddress } from '../print-address.ts'
import { printLoaded, type Print } from '../print-page.ts'
import { toSiteFacts } from '../site-facts.ts'
import type { Durability, PageStore, StoredPage } from '../store/page-store.ts'
import { hashPrint, nothingHere, toStoredPage } from './to-stored-page.ts'

/** What printing needs from outside. */
export interface PrinterNeeds {
  db: Database
  store: PageStore
  /** The version of templates and styles. */
  edition: string
  now: () => Date
  /** Hears of every page that could not be printed. */
  report: (address: string, error: unknown) => void
}

interface Made extends MadePrint {
  page: StoredPage | null
}

/**
 * Prints what stands at these addresses now and puts it into the store; where nothing stands, forgets what did. A
 * page that fails is reported and tried again later; the others are printed all the same. An address in neither list of
 * the answer was overtaken by a change and is still owed.
 */
export async function printPages(
  needs: PrinterNeeds,
  addresses: readonly string[],
  durability: Durability = 'each',
): Promise<{ settled: string[]; failed: string[] }> {
  const { db, edition, now } = needs
  // Before anything is loaded: what changes meanwhile is owed with a higher number and printed again.
  const change = await getSiteChange(db)
  const context = { db, site: toSiteFacts(await getSite(db)), now: now() }
  const tried = await Promise.all(addresses.map((address) => make(needs, address, { context, change })))
  const made = tried.filter((one) => one !== null)
  const failed = addresses.filter((_, at) => tried[at] === null)
  if (made.length === 0) return { settled: [], failed }
  const store = (current: readonly Made[]) => putAll(needs.store, current, durability)
  return { settled: await recordPrints(db, made, { edition, now: context.now, store }), failed }
}

async function make(
  needs: PrinterNeeds,
  address: string,
  { context, change }: { context: PageContext; change: bigint },
): Promise<Made | null> {
  try {
    const print = await printWhatStands(address, context)
    if (!print) return { address, change, page: null, hash: null, changesAt: null }
    const { printed, changesAt } = print
    return { address, change, page: toStoredPage(printed, context.now), hash: hashPrint(printed), changesAt }
  } catch (error) {
    needs.report(address, error)
    await recordFailure(needs.db, address, context.now)
    return null
  }
}

/** Nothing is rendered for an address at which nothing stands: the notice for all of them is a page of its own. */
async function printWhatStands(address: string, context: PageContext): Promise<Print | null> {
  if (address === nothingHere) return printAddress(context, address)
  const found = findPage(address)
  const loaded = (await found?.page.load(context, found.params)) ?? { status: 404 }
  return found && loaded.status !== 404 ? printLoaded(found.page, loaded, context) : null
}

async function putAll(store: PageStore, made: readonly Made[], durability: Durability): Promise<void> {
  await Promise.all(
    made.map(({ address, page }) => (page ? store.put(address, page, durability) : store.remove(address))),
  )
  if (durability === 'later') await store.sync()
}
