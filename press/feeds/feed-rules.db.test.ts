import { beforeAll, describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import type { BriefContent, Part } from '#domain/briefs/brief-content.ts'
import { formerSiteFeedAddress, isFeedAddress } from '#domain/feeds/feed-addresses.ts'
import { correctABrief, publishABrief, withdrawABrief } from '#ops/testing/brief-builder.ts'
import { listAllAddresses } from '#ops/testing/list-all-addresses.ts'
import { useAssets } from '#ops/testing/use-assets.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { printAddress } from '#press/print-address.ts'
import { getSiteFacts } from '#server/site/get-site-facts.ts'
import { aFeed, aFeedEntry } from './a-feed.test-data.ts'
import type { FeedEntry } from './feed.ts'
import { listFeedFaults } from './feed-rules.test-data.ts'
import { writeAtom } from './write-atom.ts'
import { writeJsonFeed } from './write-json-feed.ts'
import { writeRss } from './write-rss.ts'

const test = useDatabase()
useAssets()

const now = new Date('2026-04-10T12:00:00Z')

const oddTitles = [
  `<script>alert("1")</script> & 'two'`,
  'a ]]> b <![CDATA[ c',
  'it&apos;s &nbsp; &#0; &amp;amp;',
  '𝔸 🚢 \u{10FFFD} \uFFFE',
  'ميناء \u202Eabc\u202C עברית',
  '東京港の閉鎖',
  '--> <!-- ?> <?xml version="1.0"?>',
  '"><img src=x onerror=alert(1)>',
  'A\u00a0title\u200b with\u2028spaces\u2029',
  'é e\u0301 ﷽ a\u0301\u0302\u0303',
]

/** A brief that says something odd wherever somebody can write. */
function saying(odd: string): BriefContent {
  const change = (part: Part): Part => {
    if (part.kind === 'judgment') return { ...part, runs: [{ role: 'statement', text: odd }] }
    return part.kind === 'entity' || part.kind === 'tag' ? { ...part, name: `${part.name} ${odd}` } : part
  }
  const { sections } = aContent()
  return aContent({
    title: odd,
    sections: sections.map((section) => ({ ...section, parts: section.parts.map(change) })),
  })
}

beforeAll(async () => {
  for (const [index, odd] of oddTitles.entries()) {
    const at = new Date(Date.UTC(2026, 2, index + 1, 12))
    await publishABrief(test.db, { slug: `odd-${index}`, content: saying(odd), now: at })
  }
  const [, , note = '', title = '', , , reason = ''] = oddTitles
  const corrected = {
    kind: 'factual',
    note,
    content: saying(title),
    now: new Date('2026-04-02T12:00:00Z'),
  } as const
  await correctABrief(test.db, { slug: 'odd-0', ...corrected })
  await withdrawABrief(test.db, { slug: 'odd-1', reason, now: new Date('2026-04-03T12:00:00Z') })
})

it('every feed that there is keeps the rules of the validator, whatever its briefs are called', async () => {
  const site = await getSiteFacts(test.db)
  const all = await listAllAddresses(test.db)
  const feeds = all.filter((address) => isFeedAddress(address) && !address.endsWith(formerSiteFeedAddress))
  const faults: Record<string, string[]> = {}
  let odd = 0
  for (const address of feeds) {
    const { printed } = await printAddress({ db: test.db, site, now }, address)
    const body = String(printed.body)
    if (body.includes('alert')) odd++
    const found = listFeedFaults({ address: site.baseUrl + address, body })
    if (printed.status !== 200 || found.length > 0) faults[address] = [`answers ${printed.status}`, ...found]
  }
  expect(faults).toEqual({})
  expect(feeds.length).toBeGreaterThan(60)
  expect(odd).toBeGreaterThan(20)
})

const page = 'https://example.org/tags/ports'
const write = {
  'atom.xml': writeAtom,
  'feed.xml': writeRss,
  'feed.json': writeJsonFeed,
} as const

describe.each(['atom.xml', 'feed.xml', 'feed.json'] as const)('the rules for %s', (file) => {
  const judge = (change: Partial<FeedEntry>, at = `${page}/${file}`) =>
    listFeedFaults({ address: at, body: write[file](aFeed([aFeedEntry(change)])) })

  it('find nothing in a good feed', () => {
    expect(judge({})).toEqual([])
  })

  it.each<[broken: string, change: Partial<FeedEntry>, fault: string]>([
    ['a script', { content: '<p><script>a</script>' }, 'has <script> in its content'],
    ['an event handler', { content: '<p onclick="a()">b' }, 'has onClick in its content'],
    ['a link that leads elsewhere in each reader', { content: '<a href="/b">b</a>' }, 'has the address /b'],
    ['a link that runs', { content: '<a href="javascript:a">b</a>' }, 'has the address javascript:a'],
    ['an address without a host', { url: '/briefs/b' }, 'has the address /briefs/b'],
  ])('find %s', (_, change, fault) => {
    expect(judge(change)).toContain(fault)
  })

  it('find a feed that calls itself something else', () => {
    expect(judge({}, `https://example.org/${file}`)).toEqual([`calls itself ${page}/${file}`])
  })

  it('find two entries with one id', () => {
    const body = write[file](aFeed([aFeedEntry(), aFeedEntry()]))
    expect(listFeedFaults({ address: `${page}/${file}`, body })).toEqual(['has two entries with one id'])
  })

  it('find a day that is none', () => {
    const body = write[file](aFeed([aFeedEntry()])).replaceAll(/(2026-03|Mar 2026)/g, 'soon')
    expect(listFeedFaults({ address: `${page}/${file}`, body }).join()).toContain('has the date')
  })

  it('find what is missing', () => {
    const body = write[file](aFeed([aFeedEntry()])).replaceAll(/<title>[^<]*<\/title>|"title":"[^"]*",/g, '')
    expect(listFeedFaults({ address: `${page}/${file}`, body }).join()).toContain('has no title')
  })
})
