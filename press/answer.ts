import { openDatabase, type Database } from '../server/db/database.ts'
import { getSite, getSiteChange } from '../server/site/get-site.ts'
import { cannotPrint } from './cannot-print.ts'
import type { PageParams, Printed, ReaderPage } from './page.ts'
import { unknownPage } from './pages/unknown-page.ts'
import { printPage, type Print } from './print-page.ts'
import { toSiteFacts } from './site-facts.ts'

interface Kept extends Print {
  /** The site's change number before the page was loaded: whatever changed later makes it print again. */
  change: bigint
}

/** What answering needs from outside. */
export interface AnswerNeeds {
  getDatabase: () => Database
  now: () => Date
  /** How many prints are kept: bounded, so that no reader can fill the memory; the oldest goes first. */
  mostKept: number
  /** Milliseconds to wait for a database that says nothing at all. */
  patience: number
  /** Hears of every print that failed, whatever the reader was given instead. */
  report: (address: string, error: unknown) => void
}

/**
 * Answers a request for a reader page: prints it on the first one, keeps it, and prints it again after a
 * publication or when it changes by the clock. Without the database it answers with what it has kept,
 * else with 503.
 */
export type Answer = <Params extends PageParams, Data>(
  page: ReaderPage<Params, Data>,
  params: Params,
) => Promise<Response>

/** An {@link Answer} with prints of its own. */
export function createAnswer({ getDatabase, now, mostKept, patience, report }: AnswerNeeds): Answer {
  const kept = new Map<string, Kept>()
  const underway = new Map<string, Promise<Kept>>()

  const getPrinted = async <Params extends PageParams, Data>(
    page: ReaderPage<Params, Data>,
    params: Params,
  ): Promise<Printed> => {
    const address = page.address(params)
    try {
      const db = getDatabase()
      const change = await within(patience, getSiteChange(db))
      const before = kept.get(address)
      if (before && isFresh(before, { change, now: now() })) return before.printed
      return (await printOnce(address, change, () => print(page, params, { db, now: now() }))).printed
    } catch (error) {
      report(address, error)
      return kept.get(address)?.printed ?? cannotPrint
    }
  }

  /** However many ask for an address at once, it is printed once. */
  const printOnce = (address: string, change: bigint, make: () => Promise<Print>): Promise<Kept> => {
    const key = `${change} ${address}`
    const running = underway.get(key)
    if (running) return running
    const printing = make()
      .then((made) => keep(address, { ...made, change }))
      .finally(() => underway.delete(key))
    underway.set(key, printing)
    return printing
  }

  /** Only what exists is kept. */
  const keep = (address: string, print: Kept): Kept => {
    kept.delete(address)
    if (print.printed.status === 404) return print
    kept.set(address, print)
    const oldest = kept.keys().next()
    if (kept.size > mostKept && !oldest.done) kept.delete(oldest.value)
    return print
  }

  return async (page, params) => {
    const { status, headers, body } = await (canStand(params)
      ? getPrinted(page, params)
      : getPrinted(unknownPage, {}))
    return new Response(body, { status, headers })
  }
}

/** PostgreSQL holds no NUL in a text and fails when asked for one: nothing stands at such an address. */
function canStand(params: PageParams): boolean {
  return !Object.values(params).some((value) => value.includes('\0'))
}

function isFresh({ change, changesAt }: Kept, current: { change: bigint; now: Date }): boolean {
  return change === current.change && (changesAt === null || changesAt > current.now)
}

async function print<Params extends PageParams, Data>(
  page: ReaderPage<Params, Data>,
  params: Params,
  { db, now }: { db: Database; now: Date },
): Promise<Print> {
  return printPage(page, { db, site: toSiteFacts(await getSite(db)), now }, params)
}

/** A database that is cut off neither answers nor fails; readers must not wait for it. */
async function within<Value>(patience: number, work: Promise<Value>): Promise<Value> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => {
    reject(new Error(`the database did not answer within ${patience} ms`))
  }, patience)
  return Promise.race([work, promise]).finally(() => {
    clearTimeout(timer)
  })
}

let database: Database | null = null

function getDatabase(): Database {
  const url = process.env['DATABASE_URL']
  if (!url) throw new Error('DATABASE_URL is not set: start the site with npm start or npm run dev')
  database ??= openDatabase(url)
  return database
}

/** The answer of this process. */
export const answer: Answer = createAnswer({
  getDatabase,
  now: () => new Date(),
  // In development a page may change with its code, which no publication tells of.
  mostKept: process.env.NODE_ENV === 'development' ? 0 : 2_000,
  patience: 5_000,
  report: (address, error) => {
    process.stderr.write(
      `${address} could not be printed. ${error instanceof Error ? error.stack : String(error)}\n`,
    )
  },
})
