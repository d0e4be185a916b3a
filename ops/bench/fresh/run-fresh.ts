import path from 'node:path'
import { openDatabase, type Database } from '#server/db/database.ts'
import { readCategories } from '#server/library/read-library.ts'
import { rebuildLists } from '#server/listings/keep-listing.ts'
import { buildProcesses } from '#ops/build/build-processes.ts'
import { step } from '#ops/steps.ts'
import { copyDatabase, type TestServer } from '#ops/testing/test-server.ts'
import { importPress, type PressBundle } from '#ops/bench/bundle-press.ts'
import { describeMachine } from '#ops/bench/describe-machine.ts'
import { generateBriefs, type GeneratedBrief } from '#ops/bench/generate-brief.ts'
import { loadCorpus } from '#ops/bench/growth/load-corpus.ts'
import { listSizes } from '#ops/bench/list-sizes.ts'
import { fillCategories } from '#ops/bench/load-pages.ts'
import type { MeasuredSite } from './measured-site.ts'
import { measurePublications } from './measure-publications.ts'
import { measureScheduled } from './measure-scheduled.ts'
import { printFresh, printLate, type FreshSite } from './print-fresh.ts'
import { recordPrinted } from './record-printed.ts'
import { startNextSite } from './start-next-site.ts'
import { startOwnSite } from './start-own-site.ts'

/** Publications for each site: 30 that count and those before them. */
const publications = 35
/** Publications of the site whose time was set before. */
const scheduled = 30

/** Far from the seeds of a corpus, so that no text is imported twice. */
const seedOfPublished = 1_000_000_007

/** Up to how many briefs, from which seed, with the files built into which folder. */
export interface FreshRun {
  count: number
  seed: number
  folder: string
}

/**
 * Measures how soon readers see a publication at 1,000, 10,000 … `count` briefs, on the site and then on a Next app that
 * revalidates; returns a table for each size.
 */
export async function runFresh(server: TestServer, { count, seed, folder }: FreshRun): Promise<string> {
  const databaseUrl = await copyDatabase(server)
  const db = openDatabase(databaseUrl)
  try {
    await step('Printer and front bundled', () => buildProcesses(path.join(folder, 'processes')))
    const press = await importPress(folder)
    const filed = await readCategories('content')
    await fillCategories(db, filed)
    const categories = filed.map(({ slug }) => slug)
    const tables: string[] = []
    let from = 0
    for (const to of listSizes(count)) {
      await step(`${to} briefs loaded`, () => fill(db, { from, to, seed, categories }))
      from = to
      tables.push(
        await measureSize(db, { databaseUrl, folder, press, size: to, seed: seed + to, categories }),
      )
    }
    return `${describeMachine()}\nNode ${process.version} · synthetic briefs from seed ${seed}\n\n${tables.join('\n\n')}\n`
  } finally {
    await db.$disconnect()
  }
}

interface Sized {
  databaseUrl: string
  folder: string
  press: PressBundle
  size: number
  seed: number
  categories: readonly string[]
}

async function measureSize(
  db: Database,
  { databaseUrl, folder, press, size, seed, categories }: Sized,
): Promise<string> {
  const briefs = generateBriefs({
    count: 2 * publications + scheduled,
    seed: seed + seedOfPublished,
    categories,
  })
  const pages = await step('Pages recorded as printed', () => recordPrinted(db, press))
  const own = await step('Site started', () => startOwnSite(db, { databaseUrl, build: folder, pages }))
  const late = await step('Scheduled publications', () =>
    measureScheduled(db, own, briefs.slice(2 * publications)),
  )
  const measured = [await measureSite(db, own, briefs.slice(0, publications))]
  const next = await step('Next app built and started', () =>
    startNextSite(databaseUrl, path.join(folder, 'next-app')),
  )
  measured.push(await measureSite(db, next, briefs.slice(publications, 2 * publications)))
  return `${size} briefs, ${pages} pages\n\n${printFresh(measured)}\n\n${printLate(late)}`
}

async function fill(db: Database, growth: Parameters<typeof loadCorpus>[1]): Promise<void> {
  await loadCorpus(db, growth)
  await db.$transaction(rebuildLists, { timeout: 600_000 })
  await db.$executeRaw`vacuum analyze`
}

/** Measures a site and stops it, so that the next one has the machine to itself. */
async function measureSite(
  db: Database,
  site: MeasuredSite,
  briefs: readonly GeneratedBrief[],
): Promise<FreshSite> {
  try {
    const publications = await step(`Publications on ${site.name}`, () =>
      measurePublications(db, site, briefs),
    )
    return { name: site.name, publications }
  } finally {
    await site.stop()
  }
}
