// The printer's process: prints what is owed, and what the front asks for over loopback.
import http from 'node:http'
import { openDatabase } from '#server/db/database.ts'
import { addAudiences, type FeedDayAudience } from '#server/prints/add-audiences.ts'
import { keepHubTold } from '#server/hub/keep-hub-told.ts'
import { addReads, type PageReads } from '#server/prints/add-reads.ts'
import { oweMissing } from '#server/prints/claim-owed.ts'
import { listenToPress } from '#server/prints/listen.ts'
import { listAddresses } from '#press/pages/list-addresses.ts'
import { openStore } from '#front/store/open-store.ts'
import { isRemote } from '#front/store/store-place.ts'
import { answerAsked } from './answer-asked.ts'
import { endWhenTold } from './end-when-told.ts'
import { keepSwept } from './keep-swept.ts'
import { createPrinter } from './printer.ts'
import { parsePrinterEnvironment } from './printer-environment.ts'
import { createSearcher } from '#press/search/create-searcher.ts'
import { createTellFaults } from './tell-faults.ts'

const { databaseUrl, storePlace, edition, port, printTime } = parsePrinterEnvironment(process.env)
const db = openDatabase(databaseUrl, { keepsPlans: true })
const store = await openStore(storePlace)
const report = createTellFaults({
  write: (text) => void process.stderr.write(text),
  every: 60_000,
  now: () => performance.now(),
})
const printer = createPrinter({ db, store, edition, report, now: () => new Date() })
// What was never printed is: so that readers have all of it when the database is away.
void oweUnprinted().catch((error: unknown) => {
  report('The pages that were never printed could not be listed.', error)
})
const sweeper = isRemote(storePlace) ? null : keepSwept({ root: storePlace, now: () => new Date(), report })
const hub = keepHubTold({ db, now: () => new Date(), report })
const listening = listenToPress(databaseUrl, () => {
  printer.wake()
  hub.wake()
})
const asked = {
  printNow: printer.printNow,
  search: createSearcher({ getDatabase: () => db, most: 4, patience: printTime / 2 }),
  addReads: (batch: readonly PageReads[], id: string) => addReads(db, batch, id),
  addAudiences: (batch: readonly FeedDayAudience[]) => addAudiences(db, batch),
  report,
}
const server = http.createServer((request, response) => void answerAsked(asked, request, response))
server.listen(port, '127.0.0.1', () => {
  const address = server.address()
  process.send?.({ port: typeof address === 'object' && address ? address.port : port })
})

async function oweUnprinted(): Promise<void> {
  for await (const addresses of listAddresses(db)) {
    await oweMissing(db, addresses)
    printer.wake()
  }
}

endWhenTold({
  stop: async () => {
    server.close()
    server.closeIdleConnections()
    void sweeper?.stop()
    await Promise.all([listening.stop(), printer.stop(), hub.stop()])
    await db.$disconnect()
  },
  time: 5_000,
})
