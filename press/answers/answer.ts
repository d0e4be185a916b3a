import { getSiteFacts } from '#server/site/get-site-facts.ts'
import type { Database } from '#server/db/database.ts'
import { getSiteChange } from '#server/site/get-site.ts'
import { cannotPrint } from './cannot-print.ts'
import { createKeptPrints } from './kept-prints.ts'
import { loadNotFound, loadPage } from '#press/load-page.ts'
import type { Printed } from '#front/printed.ts'
import type { PageContext, PageParams, ReaderPage } from '#press/page.ts'
import { unknownPage } from '#press/pages/notices/unknown-page.ts'
import { printPage, type Print } from '#press/print-page.ts'
import { within } from '#front/within.ts'

/** What answering needs from outside. */
export interface AnswerNeeds {
  getDatabase: () => Database
  now: () => Date
  /** How many prints are kept. */
  mostKept: number
  /** Milliseconds to wait for a database that says nothing at all. */
  patience: number
  /** Hears of every print that failed, whatever the reader was given instead. */
  report: (address: string, error: unknown) => void
}

/**
 * Answers a request for a reader page: prints it on the first one, keeps it, and prints it again after a
 * publication or when it changes by the clock. Without the database it answers with what it has printed
 * since the last change it saw, else with 503.
 */
export type Answer = <Params extends PageParams, Data>(
  page: ReaderPage<Params, Data>,
  params: Params,
) => Promise<Response>

/** An {@link Answer} with prints of its own. */
export function createAnswer({ getDatabase, now, mostKept, patience, report }: AnswerNeeds): Answer {
  const kept = createKeptPrints(mostKept)

  const getPrinted = async <Params extends PageParams, Data>(
    page: ReaderPage<Params, Data>,
    params: Params,
  ): Promise<Printed> => {
    const address = page.address(params)
    try {
      const db = getDatabase()
      const change = await within({ who: 'the database', time: patience }, getSiteChange(db))
      const wanted = { address, change, now: now() }
      const print = await kept.find(wanted, async () => {
        const site = await getSiteFacts(db)
        return loadAndPrint(page, params, { db, site, now: now() })
      })
      return print.printed
    } catch (error) {
      report(address, error)
      return kept.findOld(address)?.printed ?? cannotPrint
    }
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

async function loadAndPrint<Params extends PageParams, Data>(
  page: ReaderPage<Params, Data>,
  params: Params,
  context: PageContext,
): Promise<Print> {
  const loaded = (await loadPage(page, context, params)) ?? (await loadNotFound(context))
  return printPage(loaded, context.site)
}
