import type { SiteFacts } from '#domain/site/site-facts.ts'
import type { Database } from '#server/db/database.ts'
import { getPublishedBrief } from '#server/pages/get-published-brief.ts'
import type { PressBundle } from './bundle-press.ts'
import { measure, measureBeside } from './measure.ts'
import { printNumber, toFigure, type Figure } from './print-table.ts'

interface LoadingBench {
  db: Database
  press: PressBundle
  site: SiteFacts
  slugs: readonly string[]
  category: string
}

const samples = 200

/** How long it takes to load what pages show, and to answer a request for a page that is kept. */
export async function benchLoading({ db, press, site, slugs, category }: LoadingBench): Promise<Figure[]> {
  const slugAt = (at: number) => slugs[(at * 7) % slugs.length] ?? ''
  const context = () => ({ db, site, now: new Date() })
  const records = await Promise.all(
    slugs.map(async (slug) => JSON.stringify(await getPublishedBrief(db, slug))),
  )
  const askNothing = () => db.$queryRaw`select 1`
  const parse = await measure(samples, (at) => JSON.parse(records[at % records.length] ?? '') as unknown)
  const answer = press.createAnswer({
    getDatabase: () => db,
    now: () => new Date(),
    mostKept: 10,
    patience: 5_000,
    report: (_, error) => {
      throw error
    },
  })
  const beside = async (name: string, load: (at: number) => unknown, more = '') => {
    const [ours, trip] = await measureBeside(samples, load, askNothing)
    return toFigure(name, ours, { beside: `${more}an empty query ${printNumber(trip.median)} ms` })
  }
  const kept = slugs[0] ?? ''
  return [
    await beside(
      'load a published brief',
      (at) => getPublishedBrief(db, slugAt(at)),
      `JSON.parse of its record ${printNumber(parse.median)} ms; `,
    ),
    await beside(`load the home page of ${slugs.length} briefs`, () => press.homePage.load(context(), {})),
    await beside(`load a category of them`, () => press.categoryPage.load(context(), { slug: category })),
    await beside('answer a request for a kept page', () => answer(press.briefPage, { slug: kept })),
  ]
}
