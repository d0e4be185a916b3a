import { beforeAll, expect, it, vi } from 'vitest'
import type { ArchiveMonth } from '#components/lists/archive-list.tsx'
import type { MonthData } from '#components/reader/month-view.tsx'
import { publishABrief, withdrawABrief } from '#ops/testing/brief-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { loadAt } from '#press/testing/load-at.test-data.ts'

/** Months need many briefs to have sheets; two are enough to show it. */
vi.mock('#domain/archives/sheet-size.ts', () => ({ sheetSize: 2 }))

const test = useDatabase()

/** In the order of their first publication, the categories in turn; the ends of the months are at midnight UTC. */
const published = [
  ['a', '2025-12-31T23:59:59.999Z'],
  ...['b', 'c', 'd', 'e', 'f'].map((slug, day) => [slug, `2026-02-0${day + 1}T00:00:00.000Z`]),
  ['g', '2026-03-01T00:00:00.000Z'],
].map(([slug = '', instant = ''], at) => ({
  slug,
  now: new Date(instant),
  category: at % 2 === 0 ? 'cybersecurity' : 'regional-stability',
}))

beforeAll(async () => {
  for (const order of published) await publishABrief(test.db, order)
  const now = new Date('2024-06-01T00:00:00Z')
  await publishABrief(test.db, { slug: 'withdrawn', now })
  await withdrawABrief(test.db, { slug: 'withdrawn', now })
})

const show = (address: string) => loadAt(test.db, address)

it('names the months of all categories together, the newest first', async () => {
  expect((await show('/archive')) as ArchiveMonth[]).toEqual([
    { month: '2026-03', count: 1 },
    { month: '2026-02', count: 5 },
    { month: '2025-12', count: 1 },
  ])
})

it('leads back from the newest month to every brief of every category once', async () => {
  const shown: MonthData[] = []
  let next: string | undefined = '/archive/2026-03'
  while (next !== undefined) {
    const data = (await show(next)) as MonthData
    shown.push(data)
    next = data.earlier?.href
  }
  expect(shown.flatMap(({ briefs }) => briefs.map(({ slug }) => slug))).toEqual(
    published.map(({ slug }) => slug).toReversed(),
  )
  expect(shown.map(({ month, sheet, total }) => [month, sheet, total])).toEqual([
    ['2026-03', 'newest', 1],
    ['2026-02', 'newest', 5],
    ['2026-02', 1, 2],
    ['2025-12', 'newest', 1],
  ])
})

it.each([
  ['/archive/2024-06', 'where all is withdrawn'],
  ['/archive/2026-01', 'where nothing was published'],
  ['/archive/2026-02/2', 'with fewer sheets'],
])('%s, a month %s, is not there', async (address) => {
  await expect(show(address)).rejects.toThrow('is answered with 404')
})
