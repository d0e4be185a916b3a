import { beforeAll, describe, expect, it } from 'vitest'
import { publishABrief, withdrawABrief } from '#ops/testing/brief-builder.ts'
import { useAssets } from '#ops/testing/use-assets.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import type { SiteFacts } from '#domain/site/site-facts.ts'
import { getSiteFacts } from '#server/site/get-site-facts.ts'
import { createSearcher, type Searched } from './create-searcher.ts'

const test = useDatabase()
useAssets()

let site: SiteFacts

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
  ])('takes %s for what goes without saying', async (odd) => {
    expect(await print(`/search?q=port&${odd}`)).toContain('<h2 id="results">1 brief</h2>')
  })

  it('of nothing at all is the page with the field', async () => {
    expect(await print('/search?q=')).toContain('What you can write')
    expect(await print('/search?other=1')).toContain('What you can write')
  })

  it('of another kind is none', async () => {
    expect(await search('/search/other.xml?q=port')).toBe('unknown')
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

it('suggests pages, with their addresses', async () => {
  const { headers, body } = (await search('/search/suggest.json?q=por')) as Exclude<Searched, string>
  expect(headers['content-type']).toBe('application/json; charset=utf-8')
  const suggestions = JSON.parse(String(body)) as { label: string; kind: string; href: string }[]
  expect(suggestions).toContainEqual({ label: 'ports', kind: 'tag', href: '/tags/ports' })
  expect(body).not.toContain('gone')
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
