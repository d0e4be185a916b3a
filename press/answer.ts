import { openDatabase, type Database } from '../server/db/database.ts'
import { getSite, getSiteChange } from '../server/site/get-site.ts'
import type { PageParams, Printed, ReaderPage } from './page.ts'
import { printPage, type Print } from './print-page.ts'
import { toSiteFacts } from './site-facts.ts'

interface Kept extends Print {
  /** The site's change number before the page was loaded: whatever changed later makes it print again. */
  change: bigint
}

/** Bounded, so that no reader can fill the memory; the oldest goes first. */
const mostKept = 2_000
const kept = new Map<string, Kept>()
const underway = new Map<string, Promise<Kept>>()

/**
 * Answers a request for a reader page: prints it on the first one, keeps it, and prints it again after a
 * publication or when it changes by the clock. Without the database it answers with what it has kept.
 */
export async function answer<Params extends PageParams, Data>(
  page: ReaderPage<Params, Data>,
  params: Params,
): Promise<Response> {
  const { status, headers, body } = await getPrinted(page, params)
  return new Response(body, { status, headers })
}

async function getPrinted<Params extends PageParams, Data>(
  page: ReaderPage<Params, Data>,
  params: Params,
): Promise<Printed> {
  const address = page.address(params)
  const before = kept.get(address)
  try {
    const db = getDatabase()
    const change = await getSiteChange(db)
    if (before && isFresh(before, change)) return before.printed
    return (
      await printOnce(`${change} ${address}`, async () => ({ ...(await print(db, page, params)), change }))
    ).printed
  } catch (error) {
    if (before) return before.printed
    throw error
  }
}

function isFresh({ change, changesAt }: Kept, now: bigint): boolean {
  return change === now && (changesAt === null || changesAt > new Date())
}

async function print<Params extends PageParams, Data>(
  db: Database,
  page: ReaderPage<Params, Data>,
  params: Params,
): Promise<Print> {
  const now = new Date()
  return printPage(page, { db, site: toSiteFacts(await getSite(db)), now }, params)
}

/** However many ask for an address at once, it is printed once; only what exists is kept. */
async function printOnce(key: string, make: () => Promise<Kept>): Promise<Kept> {
  const running = underway.get(key) ?? make().finally(() => underway.delete(key))
  underway.set(key, running)
  const made = await running
  if (made.printed.status !== 404) keep(key.slice(key.indexOf(' ') + 1), made)
  return made
}

function keep(address: string, print: Kept): void {
  kept.delete(address)
  kept.set(address, print)
  const oldest = kept.keys().next()
  if (kept.size > mostKept && !oldest.done) kept.delete(oldest.value)
}

let database: Database | null = null

function getDatabase(): Database {
  const url = process.env['DATABASE_URL']
  if (!url) throw new Error('DATABASE_URL is not set: start the site with npm start or npm run dev')
  database ??= openDatabase(url)
  return database
}
