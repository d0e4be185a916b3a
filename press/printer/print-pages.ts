import { getSiteState } from '#server/site/get-site-facts.ts'
import type { Database } from '#server/db/database.ts'
import { recordFailures, type FailedPrint } from '#server/prints/claim-owed.ts'
import { recordPrints, type MadePrint } from '#server/prints/record-prints.ts'
import { loadAddress, loadNotFound } from '#press/load-page.ts'
import type { Printed } from '#front/printed.ts'
import type { PageContext } from '#press/page.ts'
import { printPage, type Print } from '#press/print-page.ts'
import { SyncProblem, type Durability, type PageStore, type StoredPage } from '#front/store/page-store.ts'
import { isLoosePage, type Effort } from './compress-page.ts'
import { hashPrint, nothingHere, toStoredPage } from './to-stored-page.ts'

/** What printing needs from outside. */
export interface PrinterNeeds {
  db: Database
  store: PageStore
  /** The version of templates and styles. */
  edition: string
  now: () => Date
  /** Hears of everything that went wrong, and of its end: a sentence and the cause. */
  report: (what: string, error: unknown) => void
}

interface Made extends MadePrint {
  page: StoredPage | null
  passing: Printed | null
}

/** What became of addresses that were to be printed. One in neither list was overtaken by a change and is still owed. */
export interface PrintOutcome {
  settled: string[]
  failed: string[]
  /** What was made for whoever asked, and is not kept, by its address. */
  passing: ReadonlyMap<string, Printed>
}

/** Pages to be printed. */
export interface Printing {
  addresses: readonly string[]
  effort: Effort
}

/** What pages are made from together. */
export interface PrintBasis {
  /** The site's change number. */
  change: bigint
  context: PageContext
}

/** Pages that were made and are not in the store yet. */
export interface MadePages {
  made: readonly Made[]
  failed: FailedPrint[]
}

/** Pages that are being made. */
export interface PagesInWork {
  /** Resolves when what is left to do is done by other threads. */
  printed: Promise<unknown>
  made: Promise<MadePages>
}

/**
 * Prints what stands at these addresses now and puts it into the store; where nothing stands, forgets what did. A
 * page that fails is reported and tried again later; the others are printed all the same.
 */
export async function printPages(needs: PrinterNeeds, printing: Printing): Promise<PrintOutcome> {
  return keepPages(needs, await makePages(needs, await findBasis(needs), printing).made, printing.effort)
}

/** What pages are to be made from that are made next. */
export async function findBasis({ db, now }: PrinterNeeds): Promise<PrintBasis> {
  // Before anything is loaded: what changes meanwhile is owed with a higher number and printed again.
  const { change, site } = await getSiteState(db)
  return { change, context: { db, site, now: now() } }
}

/** The first half of {@link printPages}: what stands at these addresses now. */
export function makePages(
  needs: PrinterNeeds,
  { change, context }: PrintBasis,
  { addresses, effort }: Printing,
): PagesInWork {
  const failed: FailedPrint[] = []
  const prints = addresses.map((address) => ({ address, print: printWhatStands(address, context) }))
  const making = prints.map(async ({ address, print }) => {
    try {
      return await toMade(await print, { address, change, effort, now: context.now })
    } catch (error) {
      return fail(needs, { address, failed })(error)
    }
  })
  return {
    printed: Promise.allSettled(prints.map(({ print }) => print)),
    made: Promise.all(making).then((tried) => ({ made: tried.filter((one) => one !== null), failed })),
  }
}

/** The second half of {@link printPages}. What nobody waits for reaches the disk together, which is quicker for each. */
export async function keepPages(
  needs: PrinterNeeds,
  { made, failed }: MadePages,
  effort: Effort,
): Promise<PrintOutcome> {
  const { db, edition } = needs
  const now = needs.now()
  const durability = effort === 'best' ? 'later' : 'each'
  const store = async (current: readonly Made[]) => {
    const put = await Promise.all(
      current.map((one) =>
        putOne(needs.store, one, durability).catch(fail(needs, { address: one.address, failed })),
      ),
    )
    const lost = durability === 'later' ? await syncStore(needs.store) : []
    for (const { address, cause } of lost) fail(needs, { address, failed })(cause)
    const gone = new Set(lost.map(({ address }) => address))
    return put.filter((one) => one !== null).filter(({ address }) => !gone.has(address))
  }
  const settled = await recordPrints(db, made, { edition, now, store })
  await recordFailures(db, failed, now)
  const passing = made.flatMap((one) => (one.passing ? [[one.address, one.passing] as const] : []))
  return {
    settled,
    failed: failed.map(({ address }) => address),
    passing: new Map(passing),
  }
}

/** Brings to the disk what was put `later`. Returns the pages that did not get there. */
async function syncStore(store: PageStore): Promise<{ address: string; cause: unknown }[]> {
  try {
    await store.sync()
    return []
  } catch (error) {
    if (!(error instanceof SyncProblem)) throw error
    return error.addresses.map((address) => ({ address, cause: error.cause }))
  }
}

function fail(
  { report }: PrinterNeeds,
  { address, failed }: { address: string; failed: FailedPrint[] },
): (error: unknown) => null {
  return (error) => {
    report(`${address} could not be printed.`, error)
    failed.push({ address, problem: error instanceof Error ? error.message : String(error) })
    return null
  }
}

async function toMade(
  print: Print | null,
  { address, change, effort, now }: { address: string; change: bigint; effort: Effort; now: Date },
): Promise<Made> {
  const nothing = { address, change, page: null, hash: null, changesAt: null, isLoose: false }
  if (!print) return { ...nothing, passing: null }
  const { printed, changesAt, isPassing } = print
  if (isPassing) return { ...nothing, passing: printed }
  const page = await toStoredPage(printed, { now, change, effort })
  const isLoose = effort === 'quick' && page.status !== 308 && isLoosePage(page.bodies)
  return { address, change, page, hash: hashPrint(printed), changesAt, isLoose, passing: null }
}

/** What stands at an address, printed, or `null`: the notice for addresses without a page is a page of its own. */
export async function printWhatStands(address: string, context: PageContext): Promise<Print | null> {
  const loaded = await (address === nothingHere ? loadNotFound(context) : loadAddress(context, address))
  return loaded && printPage(loaded, context.site)
}

/**
 * The rows are locked, so a store that refuses a page as older knows a change that the database does not: it was restored
 * from a backup, or another printer's lock was lost. The page stays owed and is tried again, by then perhaps newer.
 */
async function putOne(store: PageStore, made: Made, durability: Durability): Promise<Made> {
  const { address, page, change } = made
  if (!page) await store.remove(address, change)
  else if ((await store.put(address, page, durability)) === 'older')
    throw new Error(`the store has a page from a newer change than ${change}`)
  return made
}
