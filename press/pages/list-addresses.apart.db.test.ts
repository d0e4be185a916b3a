import { globSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, it, vi } from 'vitest'
import { defaultSettings } from '#domain/site/site-settings.ts'
import {
  correctABrief,
  draftABrief,
  publishABrief,
  renameABrief,
  withdrawABrief,
} from '#ops/testing/brief-builder.ts'
import { listAllAddresses } from '#ops/testing/list-all-addresses.ts'
import { useAssets } from '#ops/testing/use-assets.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { printAddress } from '#press/print-address.ts'
import { toSiteFacts } from '#domain/site/site-facts.ts'
import { listAddresses } from './list-addresses.ts'

/** Small, so that few briefs are many: a query reads three of them, and a month has sheets of two. */
vi.mock('#server/db/batch-size.ts', () => ({ batchSize: 3 }))
vi.mock('#domain/archives/sheet-size.ts', () => ({ sheetSize: 2 }))

const test = useDatabase()
useAssets()

const now = new Date('2026-03-05T12:00:00Z')
const published = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
const forms = ['', '.txt', '.md', '.json']
const feeds = (page: string) => ['atom.xml', 'feed.xml', 'feed.json'].map((file) => `${page}/${file}`)
const toContext = () => ({ db: test.db, now, site: toSiteFacts(defaultSettings, []) })
const held: { batches: string[][]; all: string[] } = { batches: [], all: [] }

beforeAll(async () => {
  for (const slug of published) await publishABrief(test.db, { slug, now })
  await renameABrief(test.db, { slug: 'a', to: 'renamed', now })
  await renameABrief(test.db, { slug: 'b', to: 'there', now })
  await renameABrief(test.db, { slug: 'there', to: 'b', now })
  await withdrawABrief(test.db, { slug: 'c', now })
  await correctABrief(test.db, { slug: 'd', now })
  await draftABrief(test.db, { slug: 'draft' })
  for (const slug of ['why', 'terms'])
    await test.db.standingPage.create({ data: { slug, title: slug, body: 'Text.', updatedAt: now } })
  for await (const batch of listAddresses(test.db)) held.batches.push(batch)
  held.all = held.batches.flat()
})

it('names every address at which something stands or once stood, once', () => {
  const categories = ['cybersecurity', 'regional-stability'].flatMap((slug) => [
    `/categories/${slug}`,
    `/categories/${slug}/feed.atom`,
    ...feeds(`/categories/${slug}`),
  ])
  const briefs = [...published, 'renamed', 'there'].flatMap((slug) =>
    [...forms, '/history'].map((form) => `/briefs/${slug}${form}`),
  )
  const months = ['/categories/cybersecurity', '/archive'].flatMap((archive) =>
    ['', '/1'].map((sheet) => `${archive}/2026-03${sheet}`),
  )
  const editions = ['', '/midday', '/evening'].map((edition) => `/daily/2026-03-05${edition}`)
  const days = ['/daily', ...editions, '/daily/2026-w10']
  const others = [
    '/',
    '/404',
    '/api',
    '/briefs',
    '/archive',
    '/categories',
    '/feed.atom',
    ...feeds(''),
    ...feeds('/corrections'),
    ...feeds('/daily'),
    '/why',
    '/search',
    '/feeds',
    '/opml.xml',
    '/search/unavailable',
    '/unavailable',
    '/tags',
    '/corrections',
    '/corrections/2026',
    '/robots.txt',
    '/llms.txt',
    '/manifest.webmanifest',
    '/favicon.ico',
    '/apple-touch-icon.png',
    '/apple-touch-icon-precomposed.png',
    '/tags/ports',
    '/tags/maritime-security',
  ]
  // Two of those that are explained are used as well.
  const techniques = globSync('content/techniques/*.md').map(
    (file) => `/techniques/${path.basename(file, '.md')}`,
  )
  expect(held.all.filter((address) => !address.startsWith('/entities')).toSorted()).toEqual(
    [...categories, ...briefs, ...months, ...days, ...others, '/techniques', ...techniques].toSorted(),
  )
  expect(held.all).toContain('/entities')
  expect(held.all).toContain('/entities/harbour-authority-ha')
  expect(new Set(held.all).size).toBe(held.all.length)
})

it('names them in batches that do not grow with their number', () => {
  // Three briefs, with an earlier slug each.
  expect(Math.max(...held.batches.map((batch) => batch.length))).toBeLessThanOrEqual(6)
  expect(Math.min(...held.batches.map((batch) => batch.length))).toBeGreaterThan(0)
})

it('leaves comparisons of revisions to whoever asks for them, and search engines out of them', async () => {
  const comparison = '/briefs/d/history/1-2'
  expect(held.all).toContain('/briefs/d/history')
  expect(held.all).not.toContain(comparison)
  // A folder that nobody can ask for more has them.
  expect(await listAllAddresses(test.db)).toContain(comparison)
  const { printed } = await printAddress(toContext(), comparison)
  expect(printed.status).toBe(200)
  expect(String(printed.body)).toContain('<meta name="robots" content="noindex"/>')
})

it('names every page to which a page leads', async () => {
  const context = toContext()
  const linked = new Set<string>()
  for (const address of held.all) {
    const { printed } = await printAddress(context, address)
    for (const [, href] of String(printed.body).matchAll(/<(?:a|link)[^>]* href="(\/[^"#]*)/g))
      if (href !== undefined && !href.startsWith('/assets/')) linked.add(href)
  }
  expect(linked.size).toBeGreaterThan(30)
  const every = await listAllAddresses(test.db)
  // These are named in the navigation of every page, whether or not somebody has written them.
  // The description of what programs can ask for is answered as they are, and kept nowhere.
  const unwritten = [
    '/about',
    '/accessibility',
    '/api/v1/openapi.json',
    '/methodology',
    '/privacy',
    '/support',
  ]
  expect([...linked].filter((href) => !every.includes(href)).toSorted()).toEqual(unwritten)
})
