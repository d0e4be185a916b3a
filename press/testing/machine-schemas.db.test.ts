import { beforeAll, describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { listSchemaFaults } from '#domain/structured-data/schema-org.test-data.ts'
import {
  changeSettings,
  correctABrief,
  publishABrief,
  renameABrief,
  withdrawABrief,
} from '#ops/testing/brief-builder.ts'
import { listAllAddresses } from '#ops/testing/list-all-addresses.ts'
import { useAssets } from '#ops/testing/use-assets.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { printAddress } from '#press/print-address.ts'
import { getSiteFacts } from '#server/site/get-site-facts.ts'
import { jsonFeedSchema, manifestSchema } from './machine-schemas.test-data.ts'
import { listSitemapFaults } from './sitemap-schemas.test-data.ts'

const test = useDatabase()
useAssets()

const now = new Date('2026-03-05T12:00:00Z')

async function print(address: string): Promise<string> {
  const { printed } = await printAddress({ db: test.db, site: await getSiteFacts(test.db), now }, address)
  expect([address, printed.status]).toEqual([address, 200])
  return String(printed.body)
}

/** The map of maps, that of news, and all that the first one names, with what is wrong with each. */
async function listFaultyMaps(): Promise<{ read: string[]; faulty: string[][] }> {
  const index = await print('/sitemap.xml')
  const named = [...index.matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  )
  const found = [
    ['/sitemap.xml', ...listSitemapFaults(index, 'index')],
    ['/news-sitemap.xml', ...listSitemapFaults(await print('/news-sitemap.xml'), 'news')],
  ]
  for (const address of named) found.push([address, ...listSitemapFaults(await print(address), 'map')])
  return {
    read: found.flatMap(([address = '']) => address),
    faulty: found.filter(({ length }) => length > 1),
  }
}

/** The JSON-LD documents of a page. */
const readStructured = (html: string) =>
  [...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)].map(([, said = '']) => said)

const toTypes = (printed: string) =>
  (JSON.parse(printed) as { '@graph': { '@type': string }[] })['@graph'].map((thing) => thing['@type'])

let mapsOfNothing: Awaited<ReturnType<typeof listFaultyMaps>>

beforeAll(async () => {
  mapsOfNothing = await listFaultyMaps()
  await changeSettings(test.db, { contact: 'desk@example.org', hub: 'https://hub.example.org/' })
  await publishABrief(test.db, { slug: 'old', now: new Date('2026-01-31T23:59:59Z') })
  await correctABrief(test.db, { slug: 'old', now: new Date('2026-03-04T00:00:00Z') })
  const odd = aContent({ title: `Ports & "quays" <b>'closed'</b> ]]> 𝔸`, language: 'fr' })
  await publishABrief(test.db, { slug: 'odd', content: odd, now: new Date('2026-03-04T09:00:00Z') })
  await publishABrief(test.db, { slug: 'former', now: new Date('2026-03-04T10:00:00Z') })
  await renameABrief(test.db, { slug: 'former', to: 'present' })
  await publishABrief(test.db, { slug: 'shown', demonstration: true, now: new Date('2026-03-05T09:00:00Z') })
  await publishABrief(test.db, { slug: 'gone', now: new Date('2026-03-05T10:00:00Z') })
  await withdrawABrief(test.db, { slug: 'gone', now: new Date('2026-03-05T11:00:00Z') })
  await test.db.standingPage.createMany({
    data: ['about', 'methodology'].map((slug) => ({ slug, title: slug, body: 'Text.', updatedAt: now })),
  })
})

describe('what is printed keeps to what is published of its form', () => {
  it('every JSON feed', async () => {
    const addresses = (await listAllAddresses(test.db)).filter((address) => address.endsWith('/feed.json'))
    let items = 0
    for (const address of addresses) {
      const read = jsonFeedSchema.safeParse(JSON.parse(await print(address)))
      expect([address, read.error?.issues]).toEqual([address, undefined])
      items += read.data?.items.length ?? 0
    }
    expect(addresses.length).toBeGreaterThan(15)
    expect(items).toBeGreaterThan(addresses.length)
  })

  it('every map of the site', async () => {
    expect(await listFaultyMaps()).toEqual({
      read: [
        '/sitemap.xml',
        '/news-sitemap.xml',
        '/sitemaps/pages.xml',
        '/sitemaps/2026-03.xml',
        '/sitemaps/2026-01.xml',
        '/sitemaps/tags.xml',
        '/sitemaps/entities.xml',
      ],
      faulty: [],
    })
  })

  it('every map of a site that has nothing yet', () => {
    expect(mapsOfNothing).toEqual({
      read: ['/sitemap.xml', '/news-sitemap.xml', '/sitemaps/pages.xml'],
      faulty: [],
    })
  })

  it('the web app manifest', async () => {
    expect(manifestSchema.safeParse(JSON.parse(await print('/manifest.webmanifest'))).error).toBeUndefined()
  })

  it('the JSON-LD of every page', async () => {
    const faulty: string[][] = []
    let documents = 0
    for (const address of await listAllAddresses(test.db)) {
      if (/\.[a-z]+$/.test(address)) continue
      const { printed } = await printAddress({ db: test.db, site: await getSiteFacts(test.db), now }, address)
      for (const said of readStructured(String(printed.body))) {
        documents++
        const faults = listSchemaFaults(said)
        if (faults.length > 0) faulty.push([address, ...faults])
      }
    }
    expect(faulty).toEqual([])
    expect(documents).toBeGreaterThan(15)
  })
})

const list = ['CollectionPage', 'BreadcrumbList']

it.each<[address: string, types: string[]]>([
  ['/', ['WebSite', 'NewsMediaOrganization']],
  ['/briefs/odd', ['AnalysisNewsArticle', 'BreadcrumbList']],
  ['/briefs/shown', ['BreadcrumbList']],
  ['/briefs', list],
  ['/categories/cybersecurity', list],
  ['/categories/cybersecurity/2026-03', list],
  ['/archive/2026-03', list],
  ['/tags/ports', list],
  ['/entities/harbour-authority-ha', list],
  ['/techniques/swot-analysis', list],
])('%s says to machines that it is %j', async (address, types) => {
  expect(readStructured(await print(address)).map(toTypes)).toEqual([types])
})

describe('the schemas do not let pass', () => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'T',
    items: [{ id: '1', content_text: 'a' }],
  }
  const manifest = {
    name: 'N',
    start_url: '/',
    display: 'browser',
    icons: [{ src: '/i.png', sizes: '180x180', type: 'image/png' }],
  }

  it.each<[broken: string, change: object]>([
    ['of another version', { version: 'https://jsonfeed.org/version/1' }],
    ['without a title', { title: undefined }],
    ['with a number as id', { items: [{ id: 1, content_text: 'a' }] }],
    ['with an id twice', { items: [...feed.items, ...feed.items] }],
    ['with an item without content', { items: [{ id: '1' }] }],
    ['with an address without a host', { items: [{ ...feed.items[0], url: '/briefs/a' }] }],
    ['with a day for an instant', { items: [{ ...feed.items[0], date_published: '2026-03-05' }] }],
    ['with an author without a name', { authors: [{}] }],
    ['with what the format has not', { subtitle: 'S' }],
    ['that leads to itself', { feed_url: 'https://a.example/f', next_url: 'https://a.example/f' }],
  ])('a JSON feed %s', (_, change) => {
    expect(jsonFeedSchema.safeParse(feed).success).toBe(true)
    expect(jsonFeedSchema.safeParse({ ...feed, ...change }).success).toBe(false)
  })

  it.each<[broken: string, change: object]>([
    ['without a name', { name: '' }],
    ['that begins elsewhere', { start_url: 'https://a.example/' }],
    ['shown in a way that there is not', { display: 'page' }],
    ['with an icon of no size', { icons: [{ ...manifest.icons[0], sizes: '180' }] }],
    ['with what the format has not', { tagline: 'T' }],
  ])('a manifest %s', (_, change) => {
    expect(manifestSchema.safeParse(manifest).success).toBe(true)
    expect(manifestSchema.safeParse({ ...manifest, ...change }).success).toBe(false)
  })

  const url = '<url><loc>https://a.example/</loc><lastmod>2026-03-05</lastmod></url>'
  const toMap = (inner: string) =>
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${inner}</urlset>`

  it.each<[broken: string, xml: string, fault: string]>([
    ['of nothing', toMap(''), 'has 0 of url in urlset'],
    ['of another kind', '<sitemapindex/>', 'has the root sitemapindex'],
    ['of no namespace', `<urlset>${url}</urlset>`, 'is in other namespaces'],
    ['with a path', toMap('<url><loc>/</loc></url>'), 'has loc /'],
    ['with a day that is none', toMap(url.replace('03-05', '13-05')), 'has lastmod 2026-13-05'],
    [
      'in another order',
      toMap('<url><lastmod>2026-03-05</lastmod><loc>https://a.example/</loc></url>'),
      'has 0 of loc in url',
    ],
    [
      'with what the schema has not',
      toMap(url.replace('</url>', '<title>T</title></url>')),
      'has title in url, out of place',
    ],
    ['with a text between', toMap(`${url}a`), 'has a text in urlset'],
  ])('a map %s', (_, xml, fault) => {
    expect(listSitemapFaults(toMap(url), 'map')).toEqual([])
    expect(listSitemapFaults(xml, 'map')).toContain(fault)
  })
})
