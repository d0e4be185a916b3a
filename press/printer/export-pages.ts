import { rm } from 'node:fs/promises'
import { openApiAddress, searchAddress } from '#domain/pages/addresses.ts'
import { getSiteFacts } from '#server/site/get-site-facts.ts'
import type { Database } from '#server/db/database.ts'
import { getSiteChange } from '#server/site/get-site.ts'
import { toStaticFile, type Move, type StaticRules } from '#front/hosts/static-site.ts'
import type { Printed } from '#front/printed.ts'
import type { PageContext } from '#press/page.ts'
import { listEveryAddress } from '#press/pages/list-addresses.ts'
import { answerApi } from '#press/api/answer-api.ts'
import { printAddress } from '#press/print-address.ts'
import { printCopySearch } from '#press/search/print-copy-search.ts'
import { nothingHere } from './to-stored-page.ts'
import { writeWithCopies } from './write-with-copies.ts'

/** How many pages are printed together. */
const atOnce = 16

/** How often all is printed anew because something was published meanwhile. */
const mostTries = 3

export interface ExportOrder {
  db: Database
  /** Where the pages go. It is for nothing else: whatever is in it is removed. */
  folder: string
  now: Date
  /** Hears how many addresses of how many are done. */
  tell: (done: number, all: number) => void
}

/** What was exported. */
export interface Exported extends StaticRules {
  /** Addresses at which something stands: pages, and those of `gone` and `moved`. */
  addresses: number
  /** Addresses with a page of their own, the one for what is not there included. */
  pages: number
}

/**
 * Prints the whole site into a folder, all of it as of one moment: what is published meanwhile has it printed again.
 * Throws when that happens time and again.
 */
export async function exportPages(order: ExportOrder): Promise<Exported> {
  for (let tries = 0; tries < mostTries; tries++) {
    const before = await getSiteChange(order.db)
    // What an earlier try has written may have been withdrawn or moved since.
    await rm(order.folder, { recursive: true, force: true })
    const exported = await printAll(order)
    if ((await getSiteChange(order.db)) === before) return exported
  }
  throw new Error('The site changes too often to be exported. Nothing was replaced; try again.')
}

interface One {
  address: string
  printed: Printed
}

async function printAll(order: ExportOrder): Promise<Exported> {
  const { db, now, tell } = order
  const context = { db, site: await getSiteFacts(db), now }
  const all = await countAddresses(db)
  const moved: Move[] = []
  const gone: string[] = []
  let [done, addresses] = [0, 0]
  for await (const batch of listFew(db)) {
    // What was printed is forgotten once it is written: only rules for the server are kept until the end.
    for (const one of await Promise.all(batch.map((address) => exportOne(order, { address, context })))) {
      const { address, printed } = one
      if (stands(one)) addresses++
      if (printed.status === 308) moved.push({ from: address, to: printed.headers['location'] ?? '/' })
      if (printed.status === 410) gone.push(address)
    }
    done += batch.length
    tell(done, all)
  }
  await exportDescription(order, context)
  return {
    addresses,
    pages: addresses - gone.length - moved.length,
    gone: gone.sort(),
    moved: moved.sort((one, other) => (one.from < other.from ? -1 : 1)),
  }
}

async function countAddresses(db: Database): Promise<number> {
  let count = 0
  for await (const batch of listEveryAddress(db)) count += batch.length
  return count
}

/** All addresses, as many at a time as are printed together. */
async function* listFew(db: Database): AsyncGenerator<string[]> {
  let few: string[] = []
  for await (const batch of listEveryAddress(db)) {
    for (const address of batch) {
      few.push(address)
      if (few.length < atOnce) continue
      yield few
      few = []
    }
  }
  if (few.length > 0) yield few
}

async function exportOne(
  { folder, now }: ExportOrder,
  { address, context }: { address: string; context: PageContext },
): Promise<One> {
  // A folder answers no searches, and says so.
  const printing = address === searchAddress ? printCopySearch(context) : printAddress(context, address)
  const { printed, isPassing } = await printing
  const found =
    stands({ address, printed }) && !isPassing ? toStaticFile(address, printed, context.site) : null
  if (found) await writeWithCopies({ folder, ...found, modified: now })
  return { address, printed }
}

/** What programs can ask of the site itself: a folder answers none of it, but pages in it lead there. */
async function exportDescription({ folder, now }: ExportOrder, context: PageContext): Promise<void> {
  const { body } = await answerApi(context, new URL(openApiAddress, context.site.baseUrl))
  await writeWithCopies({ folder, file: openApiAddress.slice(1), body, modified: now })
}

/** A tag of withdrawn briefs only, say, is listed, and has no page. */
function stands({ address, printed }: One): boolean {
  return printed.status !== 404 || address === nothingHere
}
