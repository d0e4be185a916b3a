// The press for the time of one order of the desk: prints all pages or those that wait, or checks what is printed.
import { openDatabase } from '#server/db/database.ts'
import { oweMissing, oweStale } from '#server/prints/claim-owed.ts'
import { oweEverything } from '#server/prints/owe-pages.ts'
import { moveSite } from '#server/site/move-site.ts'
import { listAddresses } from '#press/pages/list-addresses.ts'
import { openStore } from '#front/store/open-store.ts'
import { checkPages } from './check-pages.ts'
import type { PrinterNeeds } from './print-pages.ts'
import { printAllOwed } from './print-all-owed.ts'
import { parsePrinterEnvironment } from './printer-environment.ts'

const { databaseUrl, storePlace, edition } = parsePrinterEnvironment(process.env)
const db = openDatabase(databaseUrl)
const needs: PrinterNeeds = {
  db,
  store: await openStore(storePlace),
  edition,
  now: () => new Date(),
  report: (what, error) => {
    process.stderr.write(`\n${what} ${error instanceof Error ? error.message : ''}\n`)
  },
}

async function printOwed(): Promise<void> {
  const { printed, failed } = await printAllOwed(needs, (done, all) => {
    tell(`${done} of ${all} pages printed`)
  })
  process.stderr.write('\r')
  process.stdout.write(`${countPages(printed)} printed.\n`)
  if (failed === 0) return
  process.stdout.write(`${countPages(failed)} could not be printed; a running site goes on trying.\n`)
  process.exitCode = 1
}

async function printAll(): Promise<void> {
  await db.$transaction(async (tx) => {
    await oweEverything(tx, await moveSite(tx))
  })
  for await (const addresses of listAddresses(db)) await oweMissing(db, addresses)
  await printOwed()
}

async function check(): Promise<void> {
  let [checked, different] = [0, 0]
  for await (const difference of checkPages(needs)) {
    checked++
    if (checked % 100 === 0) tell(`${checked} pages checked`)
    if (!difference) continue
    different++
    process.stdout.write(`${difference.address}: ${difference.how}\n`)
  }
  process.stderr.write('\r')
  process.stdout.write(`${checked} pages checked, ${different} of them not as a fresh print.\n`)
  process.exitCode = different > 0 ? 1 : 0
}

function countPages(count: number): string {
  return count === 1 ? '1 page' : `${count} pages`
}

function tell(progress: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${progress} `)
}

const orders: Readonly<Record<string, () => Promise<void>>> = {
  all: printAll,
  stale: async () => {
    await oweStale(db)
    await printOwed()
  },
  check,
}

await orders[process.argv[2] ?? '']?.()
await db.$disconnect()
