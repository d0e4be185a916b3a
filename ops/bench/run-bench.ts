import { openDatabase } from '#server/db/database.ts'
import { step } from '#ops/steps.ts'
import { copyDatabase, type TestServer } from '#ops/testing/test-server.ts'
import { benchLoading } from './bench-loading.ts'
import { benchLength } from './bench-length.ts'
import { benchPages } from './bench-pages.ts'
import { benchParsing } from './bench-parsing.ts'
import { benchSaving } from './bench-saving.ts'
import { benchStoring } from './bench-storing.ts'
import { importPress } from './bundle-press.ts'
import { describeMachine } from './describe-machine.ts'
import { generateBriefs } from './generate-brief.ts'
import { fillCategories, loadPages } from './load-pages.ts'
import { printTable } from './print-table.ts'

/** What is measured: how many synthetic briefs, from which seed, with the files built into which folder. */
export interface BenchRun {
  count: number
  seed: number
  folder: string
}

/** Measures everything, one after the other, in two databases of its own, and returns the report. */
export async function runBench(server: TestServer, { count, seed, folder }: BenchRun): Promise<string> {
  const library = openDatabase(await copyDatabase(server))
  const corpus = openDatabase(await copyDatabase(server))
  try {
    const press = await step('Press bundled', () => importPress(folder))
    const { brief, pages, site, categories } = await step('Library loaded', () => loadPages(library, press))
    const parsing = await step('Parsing', () => benchParsing(brief))
    const length = await step('Parsing at twice the length', benchLength)
    const rendering = await step('Pages', () => benchPages({ press, pages, site, folder }))
    await fillCategories(corpus, categories)
    const filed = categories.map(({ slug }) => slug)
    const synthetic = generateBriefs({ count, seed, categories: filed })
    const { figures: storing, slugs } = await step('Storing', () => benchStoring(corpus, synthetic))
    const loading = await step('Loading', () =>
      benchLoading({ db: corpus, press, site, slugs, category: filed[0] ?? '' }),
    )
    const saving = await step('Saving', () => benchSaving(corpus, filed[0] ?? ''))
    const [{ server_version: postgres }] = await corpus.$queryRaw<
      [{ server_version: string }]
    >`show server_version`
    const corpora = `${count} synthetic briefs from seed ${seed}, ${pages.length} briefs of the library`
    const table = printTable([...parsing, ...length, ...rendering, ...storing, saving, ...loading])
    return `${describeMachine()}\nNode ${process.version} · PostgreSQL ${postgres} · ${corpora}\n\n${table}\n`
  } finally {
    await Promise.all([library.$disconnect(), corpus.$disconnect()])
  }
}
