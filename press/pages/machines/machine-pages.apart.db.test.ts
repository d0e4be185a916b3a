import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { changeSettings, correctABrief, publishABrief, withdrawABrief } from '#ops/testing/brief-builder.ts'
import { useAssets } from '#ops/testing/use-assets.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { printWhatStands } from '#press/printer/print-pages.ts'
import { getSiteFacts } from '#server/site/get-site-facts.ts'

/** The briefs here carry two tags and name one entity: the index of tags is cut, that of entities is not. */
vi.mock('#domain/names/most-in-index.ts', () => ({ mostInIndex: 1 }))

const test = useDatabase()
useAssets()

const now = new Date('2026-03-05T12:00:00Z')

beforeAll(async () => {
  await publishABrief(test.db, { slug: 'old', now: new Date('2026-01-31T23:59:59Z') })
  await publishABrief(test.db, { slug: 'corrected', now: new Date('2026-02-01T00:00:00Z') })
  await correctABrief(test.db, { slug: 'corrected', now: new Date('2026-03-04T00:00:00Z') })
  await publishABrief(test.db, { slug: 'first', now: new Date('2026-03-03T12:00:00Z') })
  await publishABrief(test.db, { slug: 'second', now: new Date('2026-03-05T10:00:00Z') })
  await publishABrief(test.db, { slug: 'shown', demonstration: true, now: new Date('2026-03-05T11:00:00Z') })
  await publishABrief(test.db, { slug: 'withdrawn', now })
  await withdrawABrief(test.db, { slug: 'withdrawn', now })
  await changeSettings(test.db, { baseUrl: 'https://example.org', contact: 'desk@example.org' })
  await test.db.standingPage.create({ data: { slug: 'why', title: 'Why', body: 'Text.', updatedAt: now } })
})

async function print(address: string, at = now) {
  const found = await printWhatStands(address, { db: test.db, site: await getSiteFacts(test.db), now: at })
  const body = String(found?.printed.body ?? '')
  const places = [...body.matchAll(/<loc>https:\/\/example.org([^<]*)<\/loc>(?:<lastmod>([^<]*))?/g)]
  return { ...found, body, places: places.map(([, path, time]) => (time ? `${path} ${time}` : path)) }
}

describe('the maps of the site', () => {
  it('are all named in one, with when something of a month changed last', async () => {
    expect((await print('/sitemap.xml')).places).toEqual([
      '/sitemaps/pages.xml',
      // A brief of it was withdrawn last.
      '/sitemaps/2026-03.xml 2026-03-05T12:00:00.000Z',
      '/sitemaps/2026-02.xml 2026-03-04T00:00:00.000Z',
      '/sitemaps/2026-01.xml 2026-01-31T23:59:59.000Z',
      '/sitemaps/tags/m.xml',
      '/sitemaps/tags/p.xml',
      '/sitemaps/entities.xml',
    ])
  })

  it('have the visible briefs of each month, the newest first', async () => {
    expect((await print('/sitemaps/2026-03.xml')).places).toEqual([
      '/briefs/shown 2026-03-05T11:00:00.000Z',
      '/briefs/second 2026-03-05T10:00:00.000Z',
      '/briefs/first 2026-03-03T12:00:00.000Z',
    ])
    expect((await print('/sitemaps/2026-02.xml')).places).toEqual([
      '/briefs/corrected 2026-03-04T00:00:00.000Z',
    ])
    expect((await print('/sitemaps/2026-04.xml')).printed).toBeUndefined()
  })

  it('have the tags of a place where their index is cut, else all', async () => {
    expect((await print('/sitemaps/tags/p.xml')).places).toEqual(['/tags/ports'])
    expect((await print('/sitemaps/tags.xml')).printed).toBeUndefined()
    expect((await print('/sitemaps/entities.xml')).places).toEqual(['/entities/harbour-authority-ha'])
    expect((await print('/sitemaps/entities/h.xml')).isPassing).toBe(true)
    expect((await print('/sitemaps/entities/x.xml')).printed).toBeUndefined()
  })

  it('have the pages that there are few of, the standing ones that are written', async () => {
    const { places } = await print('/sitemaps/pages.xml')
    expect(places).toEqual(
      expect.arrayContaining(['/', '/categories/cybersecurity', '/techniques/swot-analysis']),
    )
    expect(places.at(-1)).toBe('/why 2026-03-05T12:00:00.000Z')
    expect(places).not.toContain('/about')
  })
})

describe('the map of news', () => {
  it('has the briefs of two days, none of the demonstration, until the oldest is no news any more', async () => {
    const { places, body, changesAt } = await print('/news-sitemap.xml')
    expect(places).toEqual(['/briefs/second', '/briefs/first'])
    expect(body).toContain('<news:language>en</news:language>')
    expect(changesAt).toEqual(new Date('2026-03-05T12:00:00.001Z'))
    expect((await print('/news-sitemap.xml', changesAt ?? now)).places).toEqual(['/briefs/second'])
  })

  it('is empty when there is no news', async () => {
    const { places, changesAt } = await print('/news-sitemap.xml', new Date('2026-04-01T00:00:00Z'))
    expect([places, changesAt]).toEqual([[], null])
  })
})

describe('the texts for machines', () => {
  it('ask crawlers to leave the desk alone, and name the maps', async () => {
    expect((await print('/robots.txt')).body).toBe(
      [
        'User-agent: *',
        'Disallow: /admin',
        'Disallow: /api/desk',
        'Disallow: /search?',
        'Disallow: /search/',
        'Disallow: /opml.xml?',
        '',
        'Sitemap: https://example.org/sitemap.xml',
        'Sitemap: https://example.org/news-sitemap.xml',
        '',
      ].join('\n'),
    )
  })

  it('say where to report a weakness, for seven months at most', async () => {
    const { body, changesAt } = await print('/.well-known/security.txt')
    expect(body).toBe(
      [
        'Contact: mailto:desk@example.org',
        'Expires: 2026-10-01T00:00:00.000Z',
        'Preferred-Languages: en',
        'Canonical: https://example.org/.well-known/security.txt',
        '',
      ].join('\n'),
    )
    expect(changesAt).toEqual(new Date('2026-04-01T00:00:00Z'))
  })

  it('say what the site is and has, with the standing pages that are written', async () => {
    const { body } = await print('/llms.txt')
    expect(body).toMatch(/^# WorldWideWatchers\n\n> Intelligence briefs that show their working\n\n/)
    expect(body).toContain('## About this site\n\n- [Why](https://example.org/why)\n')
    expect(body).toContain('- [Cybersecurity](https://example.org/categories/cybersecurity)\n')
  })

  it('name the icons that the build made', async () => {
    expect(JSON.parse((await print('/manifest.webmanifest')).body)).toMatchObject({
      name: 'WorldWideWatchers',
      icons: [{ src: '/assets/i.svg' }, { src: '/assets/i.png' }, { src: '/assets/l.png' }],
    })
  })
})

it.each([
  ['/favicon.ico', 'i.ico', 'image/vnd.microsoft.icon'],
  ['/apple-touch-icon.png', 'i.png', 'image/png'],
  ['/apple-touch-icon-precomposed.png', 'i.png', 'image/png'],
])('%s has the bytes of the icon that the build made', async (address, file, type) => {
  const { printed } = await print(address)
  expect(Buffer.from(printed?.body ?? '')).toEqual(
    readFileSync(`${process.env['SITE_BUILD']}/assets/${file}`),
  )
  expect(printed?.headers['content-type']).toBe(type)
})

it('nobody is told where to write to when there is no contact', async () => {
  await changeSettings(test.db, { contact: null })
  expect((await print('/.well-known/security.txt')).printed).toBeUndefined()
})
