import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { placeStore } from '#press/place-store.ts'
import type { Database } from '#server/db/database.ts'
import { findFreePort } from '#server/postgres/find-free-port.ts'
import { edition } from '#ops/bench/growth/own-prints.ts'
import { keepProcess } from '#ops/run/keep-process.ts'
import { frontFlags, printerFlags, printerThreads } from '#ops/run/node-flags.ts'
import type { MeasuredSite } from './measured-site.ts'

/** Milliseconds for all pages of a site to be printed, and for those of one publication. */
const longestPrint = 3_600_000
const longestSettling = 60_000

interface OwnSite {
  databaseUrl: string
  /** The build, with `assets` and `processes`. */
  build: string
  /** How many pages it has. */
  pages: number
}

/** Starts a printer and a front with a folder store, and returns when every page is printed that was not recorded to be. */
export async function startOwnSite(
  db: Database,
  { databaseUrl, build, pages }: OwnSite,
): Promise<MeasuredSite> {
  await mkdir(build, { recursive: true })
  const stores = await mkdtemp(path.join(build, 'store-'))
  const [printerPort, port] = [await findFreePort(), await findFreePort()]
  const env = { SITE_STORE: await placeStore(stores, databaseUrl), SITE_BUILD: build }
  const bundle = (name: string) => path.join(build, 'processes', `${name}.mjs`)
  const told = { say: (text: string) => void process.stderr.write(text), log: () => undefined }
  const printer = await keepProcess({
    ...told,
    name: 'The printer',
    script: bundle('printer'),
    flags: printerFlags,
    env: {
      ...env,
      ...printerThreads,
      DATABASE_URL: databaseUrl,
      PRINTER_PORT: String(printerPort),
      PRESS_EDITION: edition,
    },
  })
  const front = await keepProcess({
    ...told,
    name: 'The front',
    script: bundle('front'),
    flags: frontFlags,
    env: {
      ...env,
      PORT: String(port),
      SITE_ASSETS: path.join(build, 'assets'),
      PRINTER_URL: `http://127.0.0.1:${printerPort}`,
      // Nothing that is measured is asked of the app.
      APP_URL: `http://127.0.0.1:${printerPort}`,
    },
  })
  await waitUntilAllPrinted(db, pages)
  return {
    name: 'printer and front',
    url: `http://127.0.0.1:${port}`,
    announce: () => Promise.resolve(),
    settle: () => waitUntilNothingIsOwed(db, longestSettling),
    stop: async () => {
      await front.stop()
      await printer.stop()
      await rm(stores, { recursive: true })
    },
  }
}

async function waitUntilAllPrinted(db: Database, pages: number): Promise<void> {
  const until = performance.now() + longestPrint
  while ((await db.print.count()) < pages) {
    if (performance.now() > until) throw new Error('The site was not printed within an hour.')
    await pause(200)
  }
  await waitUntilNothingIsOwed(db, longestPrint)
}

async function waitUntilNothingIsOwed(db: Database, patience: number): Promise<void> {
  const until = performance.now() + patience
  while (performance.now() < until) {
    const owed = await db.print.findFirst({ where: { state: { in: ['owed', 'stale', 'dropped'] } } })
    if (owed === null) return
    await pause(50)
  }
  throw new Error(`Pages were still owed to readers after ${patience / 1_000} seconds.`)
}
