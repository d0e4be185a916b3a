import { parseAtomFeed } from 'feedsmith'
import { beforeAll, describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
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
import type { SiteFacts } from '#domain/site/site-facts.ts'
import { importBrief } from '#server/briefs/import-brief.ts'
import { getSiteFacts } from '#server/site/get-site-facts.ts'
import { createSearcher, type Searched } from './create-searcher.ts'

const test = useDatabase()
useAssets()

let site: SiteFacts

const now = new Date()
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60 * 1000)

const search = (target: string) =>
  createSearcher({ getDatabase: () => test.db, most: 2, patience: 60_000 })(target)

beforeAll(async () => {
  site = await getSiteFacts(test.db)
  await publishABrief(test.db, { slug: 'port', now: new Date('2026-03-05T09:00:00Z') })
  await publishABrief(test.db, { slug: 'gone', now: new Date('2026-03-06T09:00:00Z') })
  await withdrawABrief(test.db, { slug: 'gone' })
})

async function print(target: string): Promise<string> {
  return toBody(await search(target))
}

function toBody(searched: Searched): string {
  if (typeof searched === 'string') throw new Error(`the search is ${searched}`)
  return String(searched.body)
}

describe('a search', () => {
  it('is printed with what it found, where, and ways to follow it', async () => {
    const html = await print('/search?q=port')
    expect(html).toContain('<h2 id="results">1 brief</h2>')
    expect(html).toContain('href="/briefs/port"')
    expect(html).toMatch(/Found in <a href="\/briefs\/port#s\d">/)
    expect(html).toContain('<mark>')
    expect(html).toContain('href="/search/atom.xml?q=port"')
    expect(html).toContain('<meta name="robots" content="noindex"/>')
    expect(html).not.toContain('/briefs/gone')
  })

  it('finds nothing without saying more than that', async () => {
    expect(await print('/search?q=nothing+of+the+kind')).toContain('<h2 id="results">No briefs</h2>')
  })

  it('of a filter shows it as something to take away', async () => {
    const html = await print('/search?q=port+from%3A2026&sort=newest')
    expect(html).toContain('aria-label="Remove the filter from:2026"')
    expect(html).toContain('href="/search?q=port&amp;sort=newest"')
  })

  it('says in the text that was asked for what it found, whatever that is', async () => {
    const html = await print(`/search?q=${encodeURIComponent('"><script>alert(1)</script>')}`)
    expect(html).not.toContain('<script>alert')
  })

  it.each([
    'page=0',
    'page=-1',
    'page=1e9',
    'page=x',
    'sort=worst',
    'q=port&q=other',
    'page=999999999999999999999',
    'page=2',
    'page=200',
  ])('takes %s for what goes without saying', async (odd) => {
    expect(await print(`/search?q=port&${odd}`)).toContain('<h2 id="results">1 brief</h2>')
  })

  it('of nothing at all is the page with the field', async () => {
    expect(await print('/search?q=')).toContain('Search tips')
    expect(await print('/search?other=1')).toContain('Search tips')
  })

  it('of another kind is none, nor is there a feed of nothing', async () => {
    expect(await search('/search/other.xml?q=port')).toBe('unknown')
    expect(await search('/search/atom.xml?q=')).toBe('unknown')
    expect(await search('/search/feed.json?q=%22--%22')).toBe('unknown')
  })
})

it.each([
  ['atom.xml', 'application/atom+xml; charset=utf-8', /<link href="([^"]+)" rel="self"/],
  ['feed.xml', 'application/rss+xml; charset=utf-8', /<atom:link href="([^"]+)" rel="self"/],
  ['feed.json', 'application/feed+json; charset=utf-8', /"feed_url": *"([^"]+)"/],
])('is a feed in %s, with the briefs whole and its own address', async (file, type, ownLink) => {
  const { headers, body } = (await search(`/search/${file}?q=%20port%20%20tag%3Aports`)) as Exclude<
    Searched,
    string
  >
  expect(headers['content-type']).toBe(type)
  const text = String(body)
  expect(ownLink.exec(text)?.[1]).toBe(`${site.baseUrl}/search/${file}?q=port+tag%3Aports`)
  expect(text).toContain(`${site.baseUrl}/briefs/port`)
  expect(text).not.toContain('/briefs/gone')
})

describe('the feed of a search', () => {
  const read = async (query: string) =>
    parseAtomFeed(await print(`/search/atom.xml?q=${encodeURIComponent(query)}`)).entries ?? []
  const toSlug = ({ links: [link] = [] }: Awaited<ReturnType<typeof read>>[number]) =>
    link?.href?.replace(`${site.baseUrl}/briefs/`, '')

  beforeAll(async () => {
    const { db } = test
    const content = (title: string) => aContent({ title })
    const filed = { category: 'regional-stability' }
    await publishABrief(db, { slug: 'ferry', ...filed, content: content('Ferry capsized'), now: daysAgo(50) })
    await publishABrief(db, { slug: 'later', ...filed, content: content('Ferry raised'), now: daysAgo(45) })
    await publishABrief(db, { slug: 'past', ...filed, content: content('Ferry sold'), now: daysAgo(44) })
    await withdrawABrief(db, { slug: 'past', now: daysAgo(31) })
    await correctABrief(db, { slug: 'ferry', kind: 'clarification', note: 'Which ferry.', now: daysAgo(2) })
  })

  it('has a correction first, however old the brief, and of one withdrawn of late the reason and nothing else', async () => {
    const { id } = await test.db.brief.findUniqueOrThrow({ where: { slug: 'later' } })
    expect((await read('port category:regional-stability')).map(toSlug)).toEqual(['ferry', 'later'])
    const reason = 'The photograph was of another ship.'
    await withdrawABrief(test.db, { slug: 'later', reason, now: daysAgo(1) })
    const [notice, corrected, ...rest] = await read('port category:regional-stability')
    expect(rest).toEqual([])
    expect(corrected?.title?.value).toBe('Clarification: Port closed after a real alarm')
    expect(notice).toMatchObject({ id: `urn:uuid:${id}`, title: { value: 'Withdrawn: Ferry raised' } })
    expect(notice?.summary?.value).toContain(reason)
    expect(notice).not.toHaveProperty('content')
    const whole = await print('/search/feed.json?q=raised')
    expect(whole).not.toContain('false alarm')
    expect(JSON.parse(whole)).toMatchObject({ items: [{ title: 'Withdrawn: Ferry raised' }] })
  })

  it.each([
    ['tag:ports', true],
    ['entity:harbour-authority-ha', true],
    ['technique:swot-analysis', true],
    ['source:nobody', false],
    ['-harbour', false],
    ['-tag:ports', false],
    ['from:2020', true],
    ['to:2020', false],
    ['category:cybersecurity', false],
  ])('asked for “raised %s”, says that a brief was withdrawn: %s', async (filter, isTold) => {
    expect((await read(`raised ${filter}`)).map(toSlug)).toEqual(isTold ? ['later'] : [])
  })

  it.each([
    '/search?q=raised',
    '/search?q=ferry+raised&sort=oldest',
    '/search/suggest.json?q=Ferry+rais',
    '/api/v1/search?q=raised',
    '/api/v1/briefs?q=raised',
  ])('alone knows of it: %s does not', async (address) => {
    const body = await print(address)
    expect(body).not.toContain('Ferry raised')
    expect(body).not.toContain('/briefs/later')
  })

  it('does not announce what was taken into the archive', async () => {
    const order = await anImport(test.db, { slug: 'archived', now: daysAgo(3) })
    const publication = {
      verifier: await anActor(test.db, 'Vic Verifier'),
      by: await anActor(test.db, 'Ed Editor'),
      datedAt: daysAgo(60),
    }
    done(await importBrief(test.db, { ...order, publication }))
    expect(await print('/search?q=port')).toContain('href="/briefs/archived"')
    expect((await read('port')).map(toSlug)).not.toContain('archived')
    await correctABrief(test.db, { slug: 'archived', kind: 'factual', note: 'A number.', now: daysAgo(1) })
    expect((await read('port')).map(toSlug)[0]).toBe('archived')
  })
})

it('suggests pages, with their addresses', async () => {
  const { headers, body } = (await search('/search/suggest.json?q=por')) as Exclude<Searched, string>
  expect(headers['content-type']).toBe('application/json; charset=utf-8')
  const suggestions = JSON.parse(String(body)) as { label: string; kind: string; href: string }[]
  expect(suggestions).toContainEqual({ label: 'ports', kind: 'tag', href: '/tags/ports' })
  expect(body).not.toContain('gone')
})

it('lists the feeds that were picked by their names, as far as there are any', async () => {
  const picked = [
    '/tags/ports',
    '/entities/harbour-authority-ha',
    '/techniques/swot-analysis',
    '/tags/made-up',
  ]
  const opml = await print(`/opml.xml?${picked.map((page) => `feed=${encodeURIComponent(page)}`).join('&')}`)
  const titles = [...opml.matchAll(/ title="([^"]*) · /g)].map(([, title]) => title)
  expect(titles).toEqual(['ports', 'Harbour Authority (HA)', 'SWOT Analysis'])
})

it('lets few searches run at once, and the others wait no longer than they may', async () => {
  let begin: () => void = () => undefined
  const begun = new Promise<void>((resolve) => (begin = resolve))
  const held = Promise.withResolvers<never>()
  const busy = createSearcher({
    getDatabase: () => {
      begin()
      return { $transaction: () => held.promise } as unknown as typeof test.db
    },
    most: 1,
    patience: 20,
  })
  const first = busy('/search?q=port')
  await begun
  expect(await busy('/search?q=port')).toBe('busy')
  held.reject(new Error('the end of the test'))
  await expect(first).rejects.toThrow('the end of the test')
})
