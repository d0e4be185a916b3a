import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { toSiteFacts } from '#domain/site/site-facts.ts'
import { defaultSettings } from '#domain/site/site-settings.ts'
import {
  anActor,
  anImport,
  correctABrief,
  publishABrief,
  withdrawABrief,
} from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import { useAssets } from '#ops/testing/use-assets.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { printAddress } from '#press/print-address.ts'
import { importBrief } from '#server/briefs/import-brief.ts'

/** Months need many briefs to have sheets; two to a sheet are enough to show it. */
vi.mock('#domain/archives/sheet-size.ts', () => ({ sheetSize: 2 }))

const test = useDatabase()
useAssets()

const categories = [{ slug: 'cybersecurity', name: 'Cybersecurity' }]
const site = toSiteFacts({ ...defaultSettings, baseUrl: 'https://watch.example' }, categories)
const at = (day: number, month = 2) => new Date(Date.UTC(2026, month, day, 12))
const now = at(10, 3)

async function print(address: string, when = now) {
  const { printed, changesAt } = await printAddress({ db: test.db, site, now: when }, address)
  return { ...printed, changesAt }
}

async function read(page: string, when = now) {
  return parseAtomFeed((await print(`${page}/atom.xml`, when)).body)
}

const toSlugs = ({ entries = [] }: Awaited<ReturnType<typeof read>>) =>
  entries.map(({ links: [link] = [] }) => link?.href?.replace('https://watch.example/briefs/', ''))
const toTitles = ({ entries = [] }: Awaited<ReturnType<typeof read>>) =>
  entries.map(({ title }) => title?.value)
const toLink = ({ links = [] }: Awaited<ReturnType<typeof read>>, rel: string) =>
  links.find((link) => link.rel === rel)?.href ?? null

/** Takes in a text that was published somewhere else on a day of its own. */
async function importAnArchived(slug: string, datedAt: Date, takenInAt: Date): Promise<void> {
  const order = await anImport(test.db, { slug, now: takenInAt })
  const publication = {
    verifier: await anActor(test.db, 'Vic Verifier'),
    by: await anActor(test.db, 'Ed Editor'),
    datedAt,
  }
  done(await importBrief(test.db, { ...order, publication }))
}

beforeAll(async () => {
  const { db } = test
  for (const day of [1, 2, 3, 4, 5]) await publishABrief(db, { slug: `march-${day}`, now: at(day) })
  await publishABrief(db, { slug: 'april', now: at(2, 3), content: aContent({ title: 'April <b>' }) })
  await importAnArchived('archived', new Date('2026-01-05T00:00:00Z'), at(6))
  await importAnArchived('dated', at(1, 3), at(3, 3))
  await correctABrief(db, { slug: 'march-1', kind: 'clarification', note: 'Clearer <i>.', now: at(4, 3) })
  await importAnArchived('taken-back', new Date('2026-01-06T00:00:00Z'), at(6))
  await withdrawABrief(db, { slug: 'taken-back', reason: 'It was wrong.', now: at(5, 3) })
  await withdrawABrief(db, { slug: 'march-2', reason: 'It was wrong.', now: at(5, 3) })
})

it('announces what was published here, not what was taken into the archive', async () => {
  const announced = ['march-2', 'march-1', 'april', 'dated', 'march-5', 'march-4', 'march-3']
  expect(toSlugs(await read(''))).toEqual(announced)
  expect(toSlugs(await read('/categories/cybersecurity'))).toEqual(announced)
  expect(toSlugs(await read('/archive/2026-01'))).toEqual(['taken-back', 'archived'])
})

it('announces an archived brief once it is corrected', async () => {
  await correctABrief(test.db, { slug: 'archived', kind: 'factual', note: 'A number.', now: at(6, 3) })
  expect(toTitles(await read(''))[0]).toBe('Correction: Port closed after a real alarm')
})

it.each(['/tags/ports', '/entities/harbour-authority-ha', '/techniques/swot-analysis'])(
  'the feed of %s has its briefs, and the notice of one for thirty days after its withdrawal',
  async (page) => {
    const feed = await read(page)
    const briefs = ['archived', 'march-1', 'april', 'dated', 'march-5', 'march-4', 'march-3']
    expect(toSlugs(feed)).toEqual(['archived', 'march-2', ...briefs.slice(1)])
    expect(toTitles(feed)[1]).toBe('Withdrawn: Port closed after a false alarm')
    expect(toLink(feed, 'self')).toBe(`https://watch.example${page}/atom.xml`)
    expect((await print(`${page}/atom.xml`)).changesAt).toEqual(new Date('2026-04-11T00:00:00Z'))
    expect(toSlugs(await read(page, at(4, 4)))).toContain('march-2')
    expect(toSlugs(await read(page, at(5, 4)))).toEqual(briefs)
    expect((await print(`${page}/atom.xml`, at(5, 4))).changesAt).toBeNull()
  },
)

it.each(['/tags/nothing', '/entities/nobody', '/techniques/nothing', '/archive/2025-01'])(
  'there is no feed of %s',
  async (page) => {
    expect((await print(`${page}/feed.json`)).status).toBe(404)
  },
)

it('the daily summary is one entry for each day that is over, in order, each line leading to its brief', async () => {
  const feed = await read('/daily', at(4, 3))
  expect(toTitles(feed).slice(0, 3)).toEqual([
    'Daily summary, Thursday 2 April 2026',
    'Daily summary, Wednesday 1 April 2026',
    'Daily summary, Thursday 5 March 2026',
  ])
  const [april] = feed.entries ?? []
  expect([april?.id, april?.published, april?.updated]).toEqual([
    'https://watch.example/daily/2026-04-02',
    '2026-04-03T00:00:00.000Z',
    '2026-04-03T00:00:00.000Z',
  ])
  expect(april?.content?.value).toContain('<h2>Cybersecurity</h2>')
  expect(april?.content?.value).toContain('<a href="https://watch.example/briefs/april">April &#x3C;b></a>')
  expect(april?.summary?.value).toBe('Briefs: 1 published.')
  expect((await print('/daily/atom.xml', at(4, 3))).changesAt).toEqual(new Date('2026-04-05T00:00:00Z'))
})

it('a day to which a brief came later was changed then, and an archive brings no days', async () => {
  const entries = (await read('/daily', at(5, 3))).entries ?? []
  const days = entries.map(({ id }) => id?.slice(-10))
  expect(days).toContain('2026-04-01')
  expect(days).not.toContain('2026-01-05')
  expect(entries[days.indexOf('2026-04-01')]?.updated).toBe(at(3, 3).toISOString())
})

it('a day whose brief was withdrawn later was changed then', async () => {
  const day = (await read('/daily')).entries?.find(({ id }) => id?.endsWith('/2026-03-02'))
  expect(day?.updated).toBe(at(5, 3).toISOString())
  expect(day?.content?.value).toContain('Withdrawn later. Reason: It was wrong.')
})

it('corrections are one entry each, known by the brief and the instant', async () => {
  const { id } = await test.db.brief.findUniqueOrThrow({ where: { slug: 'march-1' } })
  const feed = await read('/corrections')
  expect(toTitles(feed)).toEqual([
    'Correction: Port closed after a real alarm',
    'Withdrawn: Port closed after a false alarm',
    'Withdrawn: Port closed after a false alarm',
    'Clarification: Port closed after a real alarm',
  ])
  const last = feed.entries?.at(-1)
  expect(last?.id).toBe(`urn:uuid:${id}#corrected-${at(4, 3).toISOString()}`)
  expect(last?.content?.value).toBe(
    '<p dir="auto">Clearer &#x3C;i>.</p>' +
      '<p><a href="https://watch.example/briefs/march-1/history/1-2">See what changed</a></p>',
  )
})

it('the archive can be read from the feed to its first brief, and back', async () => {
  const walked: string[] = []
  const slugs = new Set<string | undefined>()
  let next = toLink(await read(''), 'prev-archive')
  while (next !== null) {
    const page = next.replace('https://watch.example', '').replace('/atom.xml', '')
    const document = await read(page)
    expect(toLink(document, 'current')).toBe('https://watch.example/atom.xml')
    expect((await print(`${page}/atom.xml`)).body).toContain('<fh:archive')
    for (const slug of toSlugs(document)) slugs.add(slug)
    const last = walked.at(-1)
    if (last !== undefined)
      expect(toLink(document, 'next-archive')).toBe(`https://watch.example${last}/atom.xml`)
    walked.push(page)
    next = toLink(document, 'prev-archive')
  }
  expect(walked).toEqual(['/archive/2026-04', '/archive/2026-03', '/archive/2026-01'])
  const marched = [1, 2, 3, 4, 5].map((day) => `march-${day}`)
  expect([...slugs].toSorted()).toEqual(['april', 'archived', 'dated', ...marched, 'taken-back'])
})

it('the newest document of a month tells which of its briefs were withdrawn, in their place', async () => {
  for (const page of ['/archive/2026-03', '/categories/cybersecurity/2026-03']) {
    const document = await read(page)
    expect(toSlugs(document)).toEqual(['march-5', 'march-4', 'march-3', 'march-2', 'march-1'])
    const notice = document.entries?.[3]
    expect(notice?.title?.value).toBe('Withdrawn: Port closed after a false alarm')
    expect(notice?.summary?.value).toContain('It was wrong.')
    expect(notice).not.toHaveProperty('content')
  }
})

it('a month with many briefs is read sheet by sheet, and the month before leads on to its first', async () => {
  const march = ['march-6', 'march-7']
  for (const [index, slug] of march.entries()) await publishABrief(test.db, { slug, now: at(index + 6) })
  expect(toLink(await read('/archive/2026-01'), 'next-archive')).toBe(
    'https://watch.example/archive/2026-03/1/atom.xml',
  )
  const first = await read('/categories/cybersecurity/2026-03/1')
  expect(toSlugs(first)).toEqual(['march-3', 'march-1'])
  expect(toLink(first, 'next-archive')).toBe(
    'https://watch.example/categories/cybersecurity/2026-03/atom.xml',
  )
  const rest = await read('/categories/cybersecurity/2026-03')
  expect(toSlugs(rest)).toEqual(['march-7', 'march-6', 'march-5', 'march-4', 'march-2'])
  expect(toLink(rest, 'prev-archive')).toBe(
    'https://watch.example/categories/cybersecurity/2026-03/1/atom.xml',
  )
})

it.each(['', '/categories/cybersecurity', '/tags/ports', '/daily', '/corrections', '/archive/2026-03'])(
  'the three forms of the feed of %s have the same entries',
  async (page) => {
    const atom = (await read(page)).entries?.map(({ id, title }) => [id, title?.value])
    const rss = parseRssFeed((await print(`${page}/feed.xml`)).body)
    const json = parseJsonFeed((await print(`${page}/feed.json`)).body)
    expect(rss.items?.map(({ guid, title }) => [guid?.value, title])).toEqual(atom)
    expect(json.items?.map(({ id, title }) => [id, title])).toEqual(atom)
    expect(atom?.length).toBeGreaterThan(2)
  },
)

it.each([
  ['/feed.atom', '/atom.xml'],
  ['/categories/cybersecurity/feed.atom', '/categories/cybersecurity/atom.xml'],
])('%s has moved to %s', async (from, to) => {
  const { status, headers } = await print(from)
  expect([status, headers['location']]).toEqual([308, to])
})

it.each(['', '/daily', '/categories/cybersecurity'])(
  'the feed of “%s” names the hub of the settings',
  async (page) => {
    const pushed = { db: test.db, site: { ...site, hub: 'https://hub.example.org/' }, now }
    const { printed } = await printAddress(pushed, `${page}/atom.xml`)
    expect(toLink(parseAtomFeed(printed.body), 'hub')).toBe('https://hub.example.org/')
  },
)

it('archive documents name no hub, as none is told of them', async () => {
  const pushed = { db: test.db, site: { ...site, hub: 'https://hub.example.org/' }, now }
  const { printed } = await printAddress(pushed, '/archive/2026-03/atom.xml')
  expect(printed.status).toBe(200)
  expect(toLink(parseAtomFeed(printed.body), 'hub')).toBe(null)
})

describe('what is news among much else', () => {
  const named = ['/tags/ports', '/entities/harbour-authority-ha', '/techniques/swot-analysis']
  const twenty = Array.from({ length: 20 }, (_, index) => index + 1)
  const later = at(20, 8)

  it('is in the feeds of tags, entities and techniques beside twenty newer briefs of an archive', async () => {
    for (const day of twenty) await importAnArchived(`taken-in-${day}`, at(day, 4), at(1, 6))
    for (const page of named)
      expect(toSlugs(await read(page, later))).toEqual(
        expect.arrayContaining(['archived', 'march-1', 'april']),
      )
    expect(toSlugs(await read('/tags/ports', later)).filter((slug) => slug?.startsWith('taken'))).toEqual([])
  })

  it('is a correction there, however many newer briefs there are', async () => {
    for (const day of twenty) await publishABrief(test.db, { slug: `news-${day}`, now: at(day, 7) })
    await correctABrief(test.db, { slug: 'march-3', now: at(2, 8) })
    const newest = twenty.slice(1).toReversed()
    for (const page of named)
      expect(toSlugs(await read(page, later))).toEqual(['march-3', ...newest.map((day) => `news-${day}`)])
  })
})
