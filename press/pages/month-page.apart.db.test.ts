import { beforeAll, expect, it, vi } from 'vitest'
import { defaultSettings } from '#domain/site/site-settings.ts'
import { anOrder, publishABrief, withdrawABrief } from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { listCategoryRows } from '#server/categories/list-categories.ts'
import { saveCategory } from '#server/categories/save-category.ts'
import { loadAddress } from '#press/load-page.ts'
import { toSiteFacts } from '#domain/site/site-facts.ts'
import type { CategoryData } from '#components/reader/category-view.tsx'
import type { MonthData } from '#components/reader/month-view.tsx'
import { loadAt } from '#press/testing/load-at.test-data.ts'

/** Months need many briefs to have sheets; two are enough to show it. */
vi.mock('#domain/archives/sheet-size.ts', () => ({ sheetSize: 2 }))

const test = useDatabase()

/** In the order of their first publication; the ends of the months are at midnight UTC. */
const published = [
  ['a', '2025-12-31T23:59:59.999Z'],
  ['b', '2026-02-01T00:00:00.000Z'],
  ...['c', 'd', 'e', 'f', 'g', 'h'].map((slug, day) => [slug, `2026-02-1${day}T00:00:00.000Z`]),
  ['i', '2026-03-01T00:00:00.000Z'],
].map(([slug = '', instant = '']) => ({ slug, now: new Date(instant) }))

beforeAll(async () => {
  for (const order of published) await publishABrief(test.db, order)
  const now = new Date('2026-02-14T00:00:00Z')
  await publishABrief(test.db, { slug: 'elsewhere', category: 'regional-stability', now })
  await publishABrief(test.db, { slug: 'withdrawn', now })
  await publishABrief(test.db, { slug: 'alone', now: new Date('2024-06-01T00:00:00Z') })
  for (const slug of ['withdrawn', 'alone']) await withdrawABrief(test.db, { slug, now })
})

const context = () => ({ db: test.db, site: toSiteFacts(defaultSettings, []), now: new Date() })

const show = (address: string) => loadAt(test.db, address)

it('a category names its months with their numbers of briefs, the newest first', async () => {
  const { archive } = (await show('/categories/cybersecurity')) as CategoryData
  expect(archive).toEqual([
    { month: '2026-03', count: 1 },
    { month: '2026-02', count: 7 },
    { month: '2025-12', count: 1 },
  ])
})

it('going back from the newest month leads to every brief once', async () => {
  const shown: MonthData[] = []
  let next: string | undefined = '/categories/cybersecurity/2026-03'
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
    ['2026-02', 'newest', 7],
    ['2026-02', 2, 2],
    ['2026-02', 1, 2],
    ['2025-12', 'newest', 1],
  ])
})

it('an older sheet leads on through its month, whose own address leads to the next', async () => {
  const later = async (address: string) => ((await show(address)) as MonthData).later?.href
  expect(await later('/categories/cybersecurity/2025-12')).toBe('/categories/cybersecurity/2026-02')
  expect(await later('/categories/cybersecurity/2026-02/1')).toBe('/categories/cybersecurity/2026-02/2')
  expect(await later('/categories/cybersecurity/2026-02/2')).toBe('/categories/cybersecurity/2026-02')
  expect(await later('/categories/cybersecurity/2026-02')).toBe('/categories/cybersecurity/2026-03')
})

it.each([
  ['/categories/cybersecurity/2024-06', 'where all is withdrawn'],
  ['/categories/cybersecurity/2026-01', 'where nothing was published'],
  ['/categories/cybersecurity/2026-13', 'that there is not'],
  ['/categories/cybersecurity/2026-02/3', 'with fewer sheets'],
  ['/categories/cybersecurity/2026-02/0', 'with a sheet that is none'],
  ['/categories/cybersecurity/0000-01', 'that no database can hold'],
])('%s, a month %s, is not there', async (address) => {
  await expect(show(address)).rejects.toThrow('is answered with 404')
})

it('the sheets of a category that has another address now lead there, and those that never were do not', async () => {
  const before = (await listCategoryRows(test.db)).find(({ slug }) => slug === 'cybersecurity') ?? null
  if (!before) throw new Error('there is no such category')
  const after = { ...before, slug: 'cyber' }
  done(await saveCategory(test.db, { ...(await anOrder(test.db, 'Ed Editor')), before, after }))
  const load = (address: string) => loadAddress(context(), address)
  for (const rest of ['2026-02', '2026-02/1', '2026-02/2'])
    expect(await load(`/categories/cybersecurity/${rest}`)).toEqual({
      status: 308,
      to: `/categories/cyber/${rest}`,
    })
  for (const rest of ['2026-01', '2026-02/3'])
    expect(await load(`/categories/cybersecurity/${rest}`)).toBeNull()
})
