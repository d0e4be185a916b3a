import { beforeAll, describe, expect, it } from 'vitest'
import { defaultSettings } from '#domain/site/site-settings.ts'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { correctABrief, publishABrief, renameABrief, withdrawABrief } from '#ops/testing/brief-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { useAssets } from '#ops/testing/use-assets.ts'
import { newId } from '#server/db/new-id.ts'
import { printAddress } from '#press/print-address.ts'
import { toSiteFacts } from '#domain/site/site-facts.ts'

const test = useDatabase()
useAssets()
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
const ids = (xml: string) => listAll(xml, /<id>(urn:uuid:[^<]+)<\/id>\s*<link [^>]*\/briefs\//g)
const updated = (xml: string) => /<updated>([^<]+)</.exec(xml)?.[1]

describe('a feed', () => {
  it('has the newest twenty briefs, of its category or of all', async () => {
    const days = Array.from({ length: 22 }, (_, index) => `day-${22 - index}`)
    expect(slugs(await getFeed('/atom.xml'))).toEqual(['elsewhere', 'hostile', ...days.slice(0, 18)])
    expect(slugs(await getFeed('/categories/cybersecurity/atom.xml'))).toEqual([
      'hostile',
      ...days.slice(0, 19),
    ])
    expect(slugs(await getFeed('/categories/regional-stability/atom.xml'))).toEqual(['elsewhere'])
  })

  it('names itself and the page that shows the same', async () => {
    const feed = await getFeed('/categories/cybersecurity/atom.xml')
    expect(feed).toContain(
      'href="https://watch.example/categories/cybersecurity/atom.xml" rel="self" type="application/atom+xml"',
    )
    expect(feed).toContain(
      'href="https://watch.example/categories/cybersecurity" rel="alternate" type="text/html"',
    )
    expect(feed).toContain('<title>Cybersecurity · WorldWideWatchers</title>')
  })

  it('carries no script, links with their host, and says what is a demonstration', async () => {
    const [, entry = ''] = (await getFeed('/categories/cybersecurity/atom.xml')).split('<entry>')
    expect(textOf(entry, 'title')).toBe('A <b>bold</b> ]]> title')
    const content = textOf(entry, 'content')
    expect(content).toContain('See &#x3C;script>alert(1)&#x3C;/script>.')
    expect(content).not.toContain('<script')
    expect(content).toContain('<a href="https://watch.example/methodology">Methodology</a>')
    expect(content).toMatch(/^<p dir="auto">Demonstration: /)
    expect(content).toContain('The port was closed for a day')
    expect(entry).toMatch(/<summary>Demonstration: .*The port was closed for a day\./)
    expect(entry).toContain('<category term="Demonstration"')
    expect(entry).toContain('<rights>TLP:CLEAR')
  })

  it('knows a brief again after a correction, which brings it to the top, and after a rename', async () => {
    const before = await getFeed('/atom.xml')
    const id = (await test.db.brief.findUniqueOrThrow({ where: { slug: 'day-1' } })).id
    await correctABrief(test.db, {
      slug: 'day-1',
      now: at(25),
      content: aContent({ title: 'Mended' }),
      kind: 'clarification',
      note: 'It was day 1.',
    })
    await renameABrief(test.db, { slug: 'day-1', to: 'first-day', now: at(26) })
    const after = await getFeed('/atom.xml')
    expect([ids(after)[0], slugs(after)[0]]).toEqual([`urn:uuid:${id}`, 'first-day'])
    expect(ids(after).slice(1)).toEqual(ids(before).slice(0, 19))
    expect(after).toContain('Clarification of 25 March 2026: It was day 1.')
    const [, entry = ''] = after.split('<entry>')
    expect([textOf(entry, 'published'), textOf(entry, 'updated')]).toEqual([
      at(1).toISOString(),
      at(25).toISOString(),
    ])
    expect(textOf(entry, 'title')).toBe('Clarification: Mended')
    expect(textOf(entry, 'content')).toMatch(
      /^<p dir="auto">Clarification of 25 March 2026: It was day 1\.<\/p>/,
    )
    expect(entry).toMatch(/<author>\s*<name>Ann Author<\/name>\s*<\/author>/)
    expect(entry).toMatch(/<contributor>\s*<name>Ed Editor<\/name>\s*<\/contributor>/)
    expect([updated(before), updated(after)]).toEqual([at(24).toISOString(), at(25).toISOString()])
  })

  it('keeps a last entry of a brief that was withdrawn: its id, the reason, and nothing of its text', async () => {
    const { id } = await test.db.brief.findUniqueOrThrow({ where: { slug: 'elsewhere' } })
    await withdrawABrief(test.db, { slug: 'elsewhere', reason: 'It was <wrong>.', now: at(27) })
    for (const address of ['/atom.xml', '/categories/regional-stability/atom.xml']) {
      const feed = await getFeed(address)
      const [, entry = ''] = feed.split('<entry>')
      expect([ids(feed)[0], slugs(feed)[0]]).toEqual([`urn:uuid:${id}`, 'elsewhere'])
      expect(textOf(entry, 'title')).toBe('Withdrawn: Port closed after a false alarm')
      expect(textOf(entry, 'summary')).toBe(
        'This brief was withdrawn on 27 March 2026. Reason: It was <wrong>.',
      )
      expect([textOf(entry, 'published'), textOf(entry, 'updated')]).toEqual([
        at(24).toISOString(),
        at(27).toISOString(),
      ])
      expect(entry.slice(0, entry.indexOf('</entry>'))).not.toMatch(/<content|sensor|term="ports"/)
      expect(updated(feed)).toBe(at(27).toISOString())
    }
    // It has one place among the twenty, by the time at which it was withdrawn.
    const all = await getFeed('/atom.xml')
    expect([ids(all).length, new Set(ids(all)).size]).toEqual([20, 20])
  })

  it('lets go of it when twenty others have changed since, and shows where it is after a rename', async () => {
    await renameABrief(test.db, { slug: 'elsewhere', to: 'nowhere', now: at(28) })
    expect(slugs(await getFeed('/atom.xml'))[0]).toBe('nowhere')
    for (let day = 1; day <= 19; day++)
      await publishABrief(test.db, { slug: `later-${day}`, now: new Date(+at(28) + day) })
    expect(slugs(await getFeed('/atom.xml')).at(-1)).toBe('nowhere')
    await publishABrief(test.db, { slug: 'later-20', now: at(29) })
    const feed = await getFeed('/atom.xml')
    expect([slugs(feed).length, slugs(feed).includes('nowhere')]).toEqual([20, false])
    expect(slugs(await getFeed('/categories/regional-stability/atom.xml'))).toEqual(['nowhere'])
  })

  it('of a category without briefs is empty', async () => {
    await test.db.category.create({
      data: { id: newId(), slug: 'quiet', name: 'Quiet', watches: 'Nothing.', position: 2 },
    })
    const empty = await getFeed('/categories/quiet/atom.xml')
    expect(empty).not.toContain('<entry>')
    expect(updated(empty)).toBe('1970-01-01T00:00:00.000Z')
  })
})

/** What an element says. */
function textOf(entry: string, name: string): string {
  const written = new RegExp(`<${name}[^>]*>([^<]*)<`).exec(entry)?.[1] ?? ''
  return written.replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&')
}
