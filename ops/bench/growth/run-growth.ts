import path from 'node:path'
import { openDatabase, type Database } from '#server/db/database.ts'
import { readCategories } from '#server/library/read-library.ts'
import { rebuildLists } from '#server/listings/keep-listing.ts'
import { getSiteFacts } from '#server/site/get-site-facts.ts'
import { buildProcesses } from '#ops/build/build-processes.ts'
import { step } from '#ops/steps.ts'
import { explainQueries, recordQueries } from '#ops/testing/explain-queries.ts'
import { copyDatabase, type TestServer } from '#ops/testing/test-server.ts'
import { importPress } from '#ops/bench/bundle-press.ts'
import { describeMachine } from '#ops/bench/describe-machine.ts'
import { listSizes } from '#ops/bench/list-sizes.ts'
import { fillCategories } from '#ops/bench/load-pages.ts'
import { measure } from '#ops/bench/measure.ts'
import type { GrowthCase } from './growth-case.ts'
import { listCases } from './growth-cases.ts'
import { loadCorpus } from './load-corpus.ts'
import { measureSearches } from './measure-searches.ts'
import { ownPrints } from './own-prints.ts'
import { measurePrinter, type PrinterStart } from './measure-printer.ts'
import { printSearches } from './print-searches.ts'
import { printGrowth, printStarts, type Measured } from './print-growth.ts'

/** Runs of each piece of work whose middle is reported. */
const samples = 60

/** A table that has fewer rows is read from end to end with good reason. */
const largeTable = 2_000

/** How far a corpus grows, from which seed, with the files built into which folder. */
export interface GrowthRun {
  count: number
  seed: number
  folder: string
  /** Whether the report shows how the database plans each statement of a search. */
  plans: boolean
  /** What is measured: all, or searches alone, at `count` briefs. */
  work: 'all' | 'searches'
}

/** Measures the same pieces of work at 1,000, 10,000 … `count` briefs in one database that grows, and returns a table. */
export async function runGrowth(server: TestServer, run: GrowthRun): Promise<string> {
  const url = await copyDatabase(server)
  const db = openDatabase(url)
  try {
    const head = `${describeMachine()}\nNode ${process.version} · synthetic briefs from seed ${run.seed}`
    const tables = await (run.work === 'all' ? measureGrowth(db, url, run) : measureLast(db, url, run))
    return `${[head, ...tables].join('\n\n')}\n`
  } finally {
    await db.$disconnect()
  }
}

async function measureLast(db: Database, url: string, { count, seed, plans }: GrowthRun): Promise<string[]> {
  const filed = await readCategories('content')
  await fillCategories(db, filed)
  const categories = filed.map(({ slug }) => slug)
  await step(`${count} briefs loaded`, () => grow(db, { from: 0, to: count, seed, categories }))
  const searched = await step('Searches measured', () => measureSearches(db, url))
  return [printSearches(searched, { size: count, plans })]
}

async function measureGrowth(
  db: Database,
  url: string,
  { count, seed, folder, plans }: GrowthRun,
): Promise<string[]> {
  const press = await step('Press bundled', () => importPress(folder))
  await step('Printer bundled', () => buildProcesses(path.join(folder, 'processes')))
  const filed = await readCategories('content')
  await fillCategories(db, filed)
  const categories = filed.map(({ slug }) => slug)
  const columns: { size: number; measured: Measured[] }[] = []
  const starts: PrinterStart[] = []
  const searches: string[] = []
  let from = 0
  for (const size of listSizes(count)) {
    await step(`${size} briefs loaded`, () => grow(db, { from, to: size, seed, categories }))
    from = size
    const site = await getSiteFacts(db)
    const cases = await listCases({ db, press, site })
    columns.push({ size, measured: await step('Measured', () => measureAll(url, cases)) })
    const searched = await step('Searches measured', () => measureSearches(db, url))
    searches.push(printSearches(searched, { size, plans }))
    starts.push(await step('Printer started', () => measurePrinter(db, { url, build: folder })))
  }
  return [printGrowth(columns), printStarts(starts), ...searches]
}

async function grow(db: Database, growth: Parameters<typeof loadCorpus>[1]): Promise<void> {
  await loadCorpus(db, growth)
  await db.$transaction(rebuildLists, { timeout: 600_000 })
  await ownPrints(db)
  // What a server does by itself in time.
  await db.$executeRaw`vacuum analyze`
}

async function measureAll(url: string, cases: readonly GrowthCase[]): Promise<Measured[]> {
  const all: Measured[] = []
  for (const { name, prepare, work } of cases) {
    await prepare?.()
    const { median } = await measure(samples, work)
    const works = await explainQueries(url, await recordQueries(() => work(0)))
    const scans = works.flatMap(({ wholeTables }) => wholeTables.filter(({ rows }) => rows >= largeTable))
    all.push({
      name,
      median,
      queries: works.length,
      rows: works.reduce((sum, { rows }) => sum + rows, 0),
      wholeTables: [...new Set(scans.map(({ table }) => table))],
    })
  }
  return all
}
