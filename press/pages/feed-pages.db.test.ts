import { beforeAll, describe, expect, it } from 'vitest'
import { defaultSettings } from '#domain/site/site-settings.ts'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { correctABrief, publishABrief, renameABrief, withdrawABrief } from '#ops/testing/brief-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { newId } from '#server/db/new-id.ts'
import { printAddress } from '#press/print-address.ts'
import { toSiteFacts } from '#domain/site/site-facts.ts'

const test = useDatabase()
const site = toSiteFacts({ ...defaultSettings, baseUrl: 'https://watch.example' }, [])

const at = (day: number) => new Date(Date.UTC(2026, 2, day, 12))

beforeAll(async () => {
  for (let day = 1; day <= 22; day++) await publishABrief(test.db, { slug: `day-${day}`, now: at(day) })
  const hostile = aContent({ title: 'A <b>bold</b> ]]> title', preamble: ['See <script>alert(1)</script>.'] })
  const now = at(23)
  await publishABrief(test.db, { slug: 'hostile', content: hostile, demonstration: true, now })
  await publishABrief(test.db, { slug: 'elsewhere', category: 'regional-stability', now: at(24) })
})

async function getFeed(address: string): Promise<string> {
  const { printed, changesAt } = await printAddress({ db: test.db, site, now: new Date() }, address)
  expect([printed.status, printed.headers['content-type'], changesAt]).toEqual([
    200,
    'application/atom+xml; charset=utf-8',
    null,
  ])
  return String(printed.body)
}

const listAll = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, found]) => found)
const slugs = (xml: string) => listAll(xml, /href="https:\/\/watch\.example\/briefs\/([^"]+)"/g)
const ids = (xml: string) => listAll(xml, /<entry><id>([^<]+)</g)
const updated = (xml: string) => /<updated>([^<]+)</.exec(xml)?.[1]

describe('a feed', () => {
  it('has the newest twenty briefs, of its category or of all', async () => {
    const days = Array.from({ length: 22 }, (_, index) => `day-${22 - index}`)
    expect(slugs(await getFeed('/feed.atom'))).toEqual(['elsewhere', 'hostile', ...days.slice(0, 18)])
    expect(slugs(await getFeed('/categories/cybersecurity/feed.atom'))).toEqual([
      'hostile',
      ...days.slice(0, 19),
    ])
    expect(slugs(await getFeed('/categories/regional-stability/feed.atom'))).toEqual(['elsewhere'])
  })

  it('names itself and the page that shows the same', async () => {
    const feed = await getFeed('/categories/cybersecurity/feed.atom')
    expect(feed).toContain(
      'rel="self" type="application/atom+xml" href="https://watch.example/categories/cybersecurity/feed.atom"',
    )
    expect(feed).toContain(
      'rel="alternate" type="text/html" href="https://watch.example/categories/cybersecurity"',
    )
    expect(feed).toContain('<title>Cybersecurity · WorldWideWatchers</title>')
  })

  it('carries no script, links with their host, and says what is a demonstration', async () => {
    const [, entry = ''] = (await getFeed('/categories/cybersecurity/feed.atom')).split('<entry>')
    expect(textOf(entry, 'title')).toBe('A <b>bold</b> ]]> title')
    const content = textOf(entry, 'content')
    expect(content).toContain('See &#x3C;script>alert(1)&#x3C;/script>.')
    expect(content).not.toContain('<script')
    expect(content).toContain('<a href="https://watch.example/methodology">Methodology</a>')
    expect(content).toMatch(/^<p dir="auto">Demonstration: /)
    expect(content).toContain('The port was closed for a day')
    expect(entry).toMatch(/<summary>Demonstration: .*The port was closed for a day\./)
    expect(entry).toContain('<category term="demonstration"')
    expect(entry).toContain('<rights>TLP:CLEAR')
  })

  it('knows a brief again after a correction, which brings it to the top, and after a rename', async () => {
    const before = await getFeed('/feed.atom')
    const id = (await test.db.brief.findUniqueOrThrow({ where: { slug: 'day-1' } })).id
    await correctABrief(test.db, {
      slug: 'day-1',
      now: at(25),
      content: aContent({ title: 'Mended' }),
      kind: 'clarification',
      note: 'It was day 1.',
    })
    await renameABrief(test.db, { slug: 'day-1', to: 'first-day', now: at(26) })
    const after = await getFeed('/feed.atom')
    expect([ids(after)[0], slugs(after)[0]]).toEqual([`urn:uuid:${id}`, 'first-day'])
    expect(ids(after).slice(1)).toEqual(ids(before).slice(0, 19))
    expect(after).toContain(
      `<published>${at(1).toISOString()}</published><updated>${at(25).toISOString()}</updated>`,
    )
    expect(after).toContain('Clarification of 25 March 2026: It was day 1.')
    const [, entry = ''] = after.split('<entry>')
    expect(entry).toContain('<author><name>Ann Author</name></author>')
    expect(entry).toContain('<contributor><name>Ed Editor</name></contributor>')
    expect([updated(before), updated(after)]).toEqual([at(24).toISOString(), at(25).toISOString()])
  })

  it('keeps a last entry of a brief that was withdrawn: its id, the reason, and nothing of its text', async () => {
    const { id } = await test.db.brief.findUniqueOrThrow({ where: { slug: 'elsewhere' } })
    await withdrawABrief(test.db, { slug: 'elsewhere', reason: 'It was <wrong>.', now: at(27) })
    for (const address of ['/feed.atom', '/categories/regional-stability/feed.atom']) {
      const feed = await getFeed(address)
      const [, entry = ''] = feed.split('<entry>')
      expect([ids(feed)[0], slugs(feed)[0]]).toEqual([`urn:uuid:${id}`, 'elsewhere'])
      expect(textOf(entry, 'title')).toBe('Withdrawn: Port closed after a false alarm')
      expect(textOf(entry, 'summary')).toBe(
        'This brief was withdrawn on 27 March 2026. Reason: It was <wrong>.',
      )
      const instants = `<published>${at(24).toISOString()}</published><updated>${at(27).toISOString()}</updated>`
      expect(entry).toContain(instants)
      expect(entry.slice(0, entry.indexOf('</entry>'))).not.toMatch(/<content|sensor|term="ports"/)
      expect(updated(feed)).toBe(at(27).toISOString())
    }
    // It has one place among the twenty, by the time at which it was withdrawn.
    const all = await getFeed('/feed.atom')
    expect([ids(all).length, new Set(ids(all)).size]).toEqual([20, 20])
  })

  it('lets go of it when twenty others have changed since, and shows where it is after a rename', async () => {
    await renameABrief(test.db, { slug: 'elsewhere', to: 'nowhere', now: at(28) })
    expect(slugs(await getFeed('/feed.atom'))[0]).toBe('nowhere')
    for (let day = 1; day <= 19; day++)
      await publishABrief(test.db, { slug: `later-${day}`, now: new Date(+at(28) + day) })
    expect(slugs(await getFeed('/feed.atom')).at(-1)).toBe('nowhere')
    await publishABrief(test.db, { slug: 'later-20', now: at(29) })
    const feed = await getFeed('/feed.atom')
    expect([slugs(feed).length, slugs(feed).includes('nowhere')]).toEqual([20, false])
    expect(slugs(await getFeed('/categories/regional-stability/feed.atom'))).toEqual(['nowhere'])
  })

  it('of a category without briefs is empty', async () => {
    await test.db.category.create({
      data: { id: newId(), slug: 'quiet', name: 'Quiet', watches: 'Nothing.', position: 2 },
    })
    const empty = await getFeed('/categories/quiet/feed.atom')
    expect(empty).not.toContain('<entry>')
    expect(updated(empty)).toBe('1970-01-01T00:00:00.000Z')
  })
})

/** What an element says; the library writes `&#x3C;` and the like. */
function textOf(entry: string, name: string): string {
  const written = new RegExp(`<${name}[^>]*>([^<]*)<`).exec(entry)?.[1] ?? ''
  return written
    .replaceAll('&gt;', '>')
    .replace(/&#x([0-9A-F]+);/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
}
