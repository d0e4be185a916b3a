import { readdirSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, it, vi } from 'vitest'
import { correctABrief, publishABrief, renameABrief, withdrawABrief } from '#ops/testing/brief-builder.ts'
import { useAssets } from '#ops/testing/use-assets.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { answerReader } from '#press/answers/answer-reader.ts'
import { pageKinds } from '#press/pages/page-kinds.ts'
import { printAddress } from '#press/print-address.ts'
import { getSiteFacts } from '#server/site/get-site-facts.ts'

/** Months need many briefs to have sheets; two are enough to show it. */
vi.mock('#domain/archives/sheet-size.ts', () => ({ sheetSize: 2 }))

const test = useDatabase()
useAssets()

const folder = import.meta.dirname
const now = new Date('2026-03-05T12:00:00Z')

beforeAll(async () => {
  process.env['DATABASE_URL'] = test.url
  vi.useFakeTimers({ toFake: ['Date'], now })
  await publishABrief(test.db, { slug: 'published' })
  await correctABrief(test.db, { slug: 'published' })
  await publishABrief(test.db, { slug: 'former' })
  await renameABrief(test.db, { slug: 'former', to: 'present' })
  await publishABrief(test.db, { slug: 'withdrawn' })
  await withdrawABrief(test.db, { slug: 'withdrawn' })
  const february = { category: 'regional-stability', now: new Date('2026-02-05T12:00:00Z') }
  for (let count = 0; count < 5; count++) await publishABrief(test.db, february)
  const pages = ['methodology', 'why', 'about', 'privacy', 'accessibility'].map((slug) => ({
    slug,
    title: slug,
    body: 'Text.',
    updatedAt: now,
  }))
  await test.db.standingPage.createMany({ data: pages })
  // Where nobody can be written to, there is no text that says where.
  await test.db.site.update({ where: { id: 1 }, data: { settings: { contact: 'desk@example.org' } } })
})

/** Every file that answers reader pages, by its address in Next's own writing, such as `/tags/[slug]`. */
const routes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('route.ts') && !file.startsWith('assets'))
  .map((file) => `/${path.dirname(file)}`.replace(/^\/\.$/, '/'))

type Case = [address: string, status: number, contentType: string]

/** The pages with a feed below them: those that have one now, and some that are not there. */
const feedCases: [page: string, status: number][] = [
  ['', 200],
  ['/categories/cybersecurity', 200],
  ['/categories/astrology', 404],
  ['/tags/ports', 200],
  ['/tags/nothing', 404],
  ['/entities/harbour-authority-ha', 200],
  ['/entities/nobody', 404],
  ['/techniques/swot-analysis', 200],
  ['/techniques/nothing', 404],
  ['/daily', 200],
  ['/corrections', 200],
  ['/archive/2026-03', 200],
  ['/archive/2026-04', 404],
  ['/archive/2026-02/1', 200],
  ['/archive/2026-02/2', 404],
  ['/categories/cybersecurity/2026-03', 200],
  ['/categories/astrology/2026-03', 404],
  ['/categories/regional-stability/2026-02/1', 200],
  ['/categories/regional-stability/2026-02/2', 404],
]

const feedTypes = [
  ['atom.xml', 'application/atom+xml; charset=utf-8'],
  ['feed.xml', 'application/rss+xml; charset=utf-8'],
  ['feed.json', 'application/feed+json; charset=utf-8'],
] as const

it.each(feedCases.filter(([, status]) => status === 200))(
  'the page “%s” names its own feed first, in each form',
  async (page) => {
    const { printed } = await printAddress(
      { db: test.db, site: await getSiteFacts(test.db), now },
      page === '' ? '/' : page,
    )
    const types = feedTypes.map(([, type]) => type.replace('; charset=utf-8', ''))
    const links = [...String(printed.body).matchAll(/<link rel="alternate" type="([^"]+)" href="([^"]+)"/g)]
      .map(([, type = '', href = '']) => ({ type, href }))
      .filter(({ type }) => types.includes(type))
    const own = feedTypes.map(([file], index) => ({ type: types[index], href: `${page}/${file}` }))
    expect(links.slice(0, own.length)).toEqual(own)
  },
)

it('has a case for each kind of page with a feed below it', () => {
  const addresses = feedCases.map(([page]) => `${page}/atom.xml`)
  const kinds = pageKinds.filter(
    ({ form }) => 'contentType' in form && form.contentType.startsWith('application/atom+xml'),
  )
  expect(kinds.length).toBeGreaterThan(8)
  expect(kinds.filter((kind) => !addresses.some((address) => kind.parse(address)))).toEqual([])
})

function listFeedCases(): Case[] {
  return feedCases.flatMap(([page, status]) =>
    feedTypes.map(([file, type]): Case => [`${page}/${file}`, status, status === 200 ? type : 'text/html']),
  )
}

const cases: Case[] = [
  ...listFeedCases(),
  ['/', 200, 'text/html'],
  ['/briefs', 200, 'text/html'],
  ['/search', 200, 'text/html'],
  ['/feeds', 200, 'text/html'],
  ['/opml.xml', 200, 'text/x-opml; charset=utf-8'],
  ['/search/unavailable', 200, 'text/html'],
  ['/unavailable', 200, 'text/html'],
  ['/search/feed.xml', 404, 'text/html'],
  ['/briefs/published', 200, 'text/html'],
  ['/briefs/published.txt', 200, 'text/plain'],
  ['/briefs/published.md', 200, 'text/markdown'],
  ['/briefs/published.json', 200, 'application/json'],
  ['/briefs/published/card.png', 200, 'image/png'],
  ['/briefs/former/card.png', 308, 'text/plain'],
  ['/briefs/withdrawn/card.png', 410, 'text/html'],
  ['/briefs/nowhere/card.png', 404, 'text/html'],
  ['/briefs/published/history', 200, 'text/html'],
  ['/briefs/published/history/1-2', 200, 'text/html'],
  ['/briefs/published/history/2-1', 404, 'text/html'],
  ['/briefs/published/history/1-3', 404, 'text/html'],
  ['/briefs/former/history', 308, 'text/plain'],
  ['/briefs/withdrawn/history', 410, 'text/html'],
  ['/briefs/former', 308, 'text/plain'],
  ['/briefs/former.md', 308, 'text/plain'],
  ['/briefs/withdrawn', 410, 'text/html'],
  ['/briefs/withdrawn.json', 410, 'text/html'],
  ['/briefs/nowhere', 404, 'text/html'],
  ['/briefs/published.pdf', 404, 'text/html'],
  ['/categories', 200, 'text/html'],
  ['/categories/cybersecurity', 200, 'text/html'],
  ['/categories/astrology', 404, 'text/html'],
  ['/categories/cybersecurity/2026-03', 200, 'text/html'],
  ['/categories/cybersecurity/2026-02', 404, 'text/html'],
  ['/categories/cybersecurity/2026-3', 404, 'text/html'],
  ['/categories/astrology/2026-03', 404, 'text/html'],
  ['/categories/regional-stability/2026-02', 200, 'text/html'],
  ['/categories/regional-stability/2026-02/1', 200, 'text/html'],
  ['/categories/regional-stability/2026-02/2', 404, 'text/html'],
  ['/categories/regional-stability/2026-02/01', 404, 'text/html'],
  ['/categories/regional-stability/2026-02/x', 404, 'text/html'],
  ['/archive', 200, 'text/html'],
  ['/archive/2026-03', 200, 'text/html'],
  ['/archive/2026-04', 404, 'text/html'],
  ['/archive/2026-13', 404, 'text/html'],
  ['/archive/2026-02/1', 200, 'text/html'],
  ['/archive/2026-02/2', 404, 'text/html'],
  ['/feed.atom', 308, 'text/plain'],
  ['/categories/cybersecurity/feed.atom', 308, 'text/plain'],
  ['/categories/astrology/feed.atom', 404, 'text/html'],
  ['/daily', 200, 'text/html'],
  ['/daily/2026-02-05', 200, 'text/html'],
  ['/daily/2026-02-06', 200, 'text/html'],
  ['/daily/2026-02-30', 404, 'text/html'],
  ['/daily/2016-02-05', 404, 'text/html'],
  ['/daily/2226-02-05', 404, 'text/html'],
  ['/daily/2026-02-05/midday', 200, 'text/html'],
  ['/daily/2026-02-05/noon', 404, 'text/html'],
  ['/daily/2026-02-30/midday', 404, 'text/html'],
  ['/daily/2026-w06', 200, 'text/html'],
  ['/daily/2026-w60', 404, 'text/html'],
  ['/daily/2226-w06', 404, 'text/html'],
  ['/tags', 200, 'text/html'],
  ['/tags/places/p', 200, 'text/html'],
  ['/tags/places/x', 404, 'text/html'],
  ['/tags/places/p-006f', 404, 'text/html'],
  ['/categories/cybersecurity/weeks.csv', 200, 'text/csv; charset=utf-8'],
  ['/categories/astrology/weeks.csv', 404, 'text/html'],
  ['/entities/harbour-authority-ha/named-with.csv', 200, 'text/csv; charset=utf-8'],
  ['/entities/harbour-authority-ha/confidence.csv', 200, 'text/csv; charset=utf-8'],
  ['/entities/harbour-authority-ha/others.csv', 404, 'text/html'],
  ['/entities/nobody/briefs.csv', 404, 'text/html'],
  ['/categories/cybersecurity/phrases.csv', 200, 'text/csv; charset=utf-8'],
  ['/archive/months.csv', 200, 'text/csv; charset=utf-8'],
  ['/archive/years.csv', 404, 'text/html'],
  ['/archive/2026-03/days.csv', 200, 'text/csv; charset=utf-8'],
  ['/archive/2026-04/days.csv', 404, 'text/html'],
  ['/daily/2026-02-05/entities.csv', 200, 'text/csv; charset=utf-8'],
  ['/daily/2026-02-30/entities.csv', 404, 'text/html'],
  ['/tags/ports/phrases.csv', 200, 'text/csv; charset=utf-8'],
  ['/tags/nothing/phrases.csv', 404, 'text/html'],
  ['/tags/ports', 200, 'text/html'],
  ['/tags/nothing', 404, 'text/html'],
  ['/entities', 200, 'text/html'],
  ['/entities/places/h', 200, 'text/html'],
  ['/entities/places/cyrl', 404, 'text/html'],
  ['/entities/harbour-authority-ha', 200, 'text/html'],
  ['/entities/nobody', 404, 'text/html'],
  ['/techniques', 200, 'text/html'],
  ['/techniques/swot-analysis', 200, 'text/html'],
  ['/techniques/nothing', 404, 'text/html'],
  ['/corrections', 200, 'text/html'],
  ['/corrections/2026', 200, 'text/html'],
  ['/corrections/2025', 404, 'text/html'],
  ['/methodology', 200, 'text/html'],
  ['/why', 200, 'text/html'],
  ['/support', 404, 'text/html'],
  ['/about', 200, 'text/html'],
  ['/privacy', 200, 'text/html'],
  ['/accessibility', 200, 'text/html'],
  ['/sitemap.xml', 200, 'application/xml; charset=utf-8'],
  ['/sitemaps/pages.xml', 200, 'application/xml; charset=utf-8'],
  ['/sitemaps/2026-03.xml', 200, 'application/xml; charset=utf-8'],
  ['/sitemaps/2026-04.xml', 404, 'text/html'],
  ['/sitemaps/tags.xml', 200, 'application/xml; charset=utf-8'],
  ['/sitemaps/tags/p.xml', 200, 'application/xml; charset=utf-8'],
  ['/sitemaps/tags/x.xml', 404, 'text/html'],
  ['/sitemaps/entities.xml', 200, 'application/xml; charset=utf-8'],
  ['/sitemaps/entities/h.xml', 200, 'application/xml; charset=utf-8'],
  ['/sitemaps/entities/ha.xml', 404, 'text/html'],
  ['/news-sitemap.xml', 200, 'application/xml; charset=utf-8'],
  ['/robots.txt', 200, 'text/plain; charset=utf-8'],
  ['/llms.txt', 200, 'text/plain; charset=utf-8'],
  ['/.well-known/security.txt', 200, 'text/plain; charset=utf-8'],
  ['/manifest.webmanifest', 200, 'application/manifest+json; charset=utf-8'],
  ['/favicon.ico', 200, 'image/vnd.microsoft.icon'],
  ['/apple-touch-icon.png', 200, 'image/png'],
  ['/apple-touch-icon-precomposed.png', 200, 'image/png'],
  ['/api', 200, 'text/html'],
  ['/bulk/index.json', 200, 'application/json; charset=utf-8'],
  ['/bulk/2026-03.jsonl', 200, 'application/jsonl; charset=utf-8'],
  ['/bulk/2026-04.jsonl', 404, 'text/html'],
  ['/404', 404, 'text/html'],
  ['/nothing/at/all', 404, 'text/html'],
]

it.each(cases)('%s is answered as it is printed', async (address, status, contentType) => {
  const answered = await request(address)
  const context = { db: test.db, site: await getSiteFacts(test.db), now }
  const { printed } = await printAddress(context, address)
  expect(Buffer.from(await answered.arrayBuffer()).equals(Buffer.from(printed.body))).toBe(true)
  expect(Object.fromEntries(answered.headers)).toEqual(printed.headers)
  expect([answered.status, printed.status]).toEqual([status, status])
  expect(printed.headers['content-type']).toContain(contentType)
})

it('every kind of page has a route that says so', () => {
  expect(pageKinds).toHaveLength(95)
  for (const kind of pageKinds) {
    const own = cases.filter(([address]) => kind.parse(address) !== null)
    // Where feeds used to be nothing is shown any more.
    expect(own.map(([, status]) => status)).toContain(
      kind.parse('/feed.atom') || kind.parse('/categories/cybersecurity/feed.atom') ? 308 : 200,
    )
    expect(own.map(([address]) => findRoute(address))).not.toContain('/[...address]')
  }
})

it('an address is answered however its letters are escaped, and an escaped slash is none', async () => {
  const statuses = ['/tags/%70orts', '/tags/ports%2F', '/tags%2Fports', '/tags/%zz', '/tags/%00'].map(
    async (address) => (await answerReader(new Request(`http://localhost${address}`))).status,
  )
  expect(await Promise.all(statuses)).toEqual([200, 404, 404, 404, 404])
})

it('no route is left out', () => {
  expect(new Set(cases.map(([address]) => findRoute(address)))).toEqual(new Set(routes))
})

/** The route that Next would choose: the one with the most words of its own. */
function findRoute(address: string): string {
  const fits = routes.filter((route) => toPattern(route).test(address))
  const [closest] = fits.sort((one, other) => countNames(one) - countNames(other))
  if (closest === undefined) throw new Error(`no route answers ${address}`)
  return closest
}

function toPattern(route: string): RegExp {
  const pattern = route
    .replaceAll('.', '\\.')
    .replace(/\[\\\.\\\.\\\.\w+\]/, '.+')
    .replace(/\[(\w+)\]/g, '(?<$1>[^/]+)')
  return new RegExp(`^${pattern}$`)
}

function countNames(route: string): number {
  return route.includes('...') ? Infinity : route.split('[').length
}

async function request(address: string): Promise<Response> {
  const route = findRoute(address)
  const file = path.join(folder, route, 'route.ts')
  const { GET } = (await import(file)) as {
    GET: (request: Request, context: { params: Promise<unknown> }) => Promise<Response>
  }
  const params = { ...toPattern(route).exec(address)?.groups }
  return GET(new Request(`http://localhost${address}`), { params: Promise.resolve(params) })
}
