import fc from 'fast-check'
import { parseJsonFeed } from 'feedsmith'
import type { Element } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { describe, expect, it } from 'vitest'
import { aFeed, aFeedEntry } from './a-feed.test-data.ts'
import { writeAtom } from './write-atom.ts'
import { writeJsonFeed } from './write-json-feed.ts'
import { writeRss } from './write-rss.ts'

/** The root of a text that is well-formed XML, and the element that holds its entries. The parser throws at what is not. */
function parse(xml: string): { root: Element; whole: Element; entries: Element[] } {
  const root = fromXml(xml).children.find((child) => child.type === 'element')
  if (!root) throw new Error('there is no root')
  const whole = root.name === 'rss' ? one(root, 'channel') : root
  return { root, whole, entries: all(whole, root.name === 'rss' ? 'item' : 'entry') }
}

const all = (parent: Element, name: string): Element[] =>
  parent.children.filter((child) => child.type === 'element').filter((child) => child.name === name)

function one(parent: Element, name: string): Element {
  const [element, second] = all(parent, name)
  if (!element || second) throw new Error(`not exactly one ${name}`)
  return element
}

const text = (parent: Element, name: string) =>
  one(parent, name)
    .children.map((child) => (child.type === 'text' ? child.value : ''))
    .join('')

const links = (parent: Element, name = 'link') =>
  all(parent, name).map(({ attributes: { rel, href } }) => [rel, href])

const inArchive = {
  current: 'https://example.org',
  earlier: 'https://example.org/archive/2026-02',
  later: null,
}

describe('Atom', () => {
  it('has what RFC 4287 asks for', () => {
    const { whole, entries } = parse(writeAtom(aFeed([aFeedEntry()])))
    expect([whole.name, whole.attributes['xmlns']]).toEqual(['feed', 'http://www.w3.org/2005/Atom'])
    expect(whole.attributes['xml:lang']).toBe('en')
    const facts = ['id', 'title', 'subtitle', 'updated', 'rights', 'icon'].map((name) => text(whole, name))
    expect(facts).toEqual([
      'https://example.org/feed.atom',
      'Watch',
      'Briefs',
      '2026-03-06T12:00:00.000Z',
      'TLP:CLEAR',
      'https://example.org/assets/i.svg',
    ])
    expect(one(whole, 'category').attributes).toEqual({ term: 'Security' })
    expect(links(whole)).toEqual([
      ['self', 'https://example.org/tags/ports/atom.xml'],
      ['alternate', 'https://example.org/tags/ports'],
    ])
    const [entry] = entries
    if (!entry) throw new Error('there is no entry')
    const names = ['id', 'title', 'published', 'updated', 'rights', 'summary', 'content']
    expect(names.map((name) => text(entry, name))).toEqual([
      'urn:uuid:1',
      'A port',
      '2026-03-05T12:00:00.000Z',
      '2026-03-06T12:00:00.000Z',
      'TLP:CLEAR',
      'Closed.',
      '<p>Closed &amp; locked.</p>',
    ])
    expect(text(one(entry, 'author'), 'name')).toBe('Ann Author')
    expect(text(one(entry, 'contributor'), 'name')).toBe('Ed Editor')
    expect(one(entry, 'category').attributes).toEqual({ term: 'Ports', scheme: 'https://example.org/tags' })
    expect(one(entry, 'content').attributes).toEqual({ type: 'html' })
    expect(links(entry)).toEqual([['alternate', 'https://example.org/briefs/a-port']])
  })

  it('was updated when its newest entry was, and without entries never', () => {
    const entries = ['2026-03-06', '2026-03-08', '2026-03-07'].map((day) =>
      aFeedEntry({ updated: `${day}T12:00:00.000Z` }),
    )
    expect(text(parse(writeAtom(aFeed(entries))).whole, 'updated')).toBe('2026-03-08T12:00:00.000Z')
    expect(text(parse(writeAtom(aFeed([]))).whole, 'updated')).toBe('1970-01-01T00:00:00.000Z')
  })

  it('says of an archive document that it is one, and how it goes on', () => {
    const { whole } = parse(writeAtom(aFeed([], { archive: inArchive })))
    expect(one(whole, 'fh:archive').attributes['xmlns:fh']).toBe('http://purl.org/syndication/history/1.0')
    expect(links(whole).slice(2)).toEqual([
      ['current', 'https://example.org/atom.xml'],
      ['prev-archive', 'https://example.org/archive/2026-02/atom.xml'],
    ])
    const live = parse(writeAtom(aFeed([], { archive: { ...inArchive, current: null } }))).whole
    expect(all(live, 'fh:archive')).toEqual([])
  })
})

describe('an entry in a language of its own', () => {
  const feed = aFeed([aFeedEntry({ language: 'fr' }), aFeedEntry()])

  it('says so in every form, and one in that of the feed says nothing', () => {
    const atom = parse(writeAtom(feed)).entries.map(({ attributes }) => attributes['xml:lang'])
    expect(atom).toEqual(['fr', undefined])
    const rss = parse(writeRss(feed)).entries.map((item) => all(item, 'dc:language').length)
    expect(rss).toEqual([1, 0])
    const { items } = JSON.parse(writeJsonFeed(feed)) as { items: { language?: string }[] }
    expect(items.map(({ language }) => language)).toEqual(['fr', undefined])
  })
})

describe('RSS', () => {
  it('has what RSS 2.0 asks for', () => {
    const { root, whole, entries } = parse(writeRss(aFeed([aFeedEntry()])))
    expect([root.name, root.attributes['version']]).toEqual(['rss', '2.0'])
    const facts = ['title', 'link', 'description', 'language', 'lastBuildDate', 'category'].map((name) =>
      text(whole, name),
    )
    expect(facts).toEqual([
      'Watch',
      'https://example.org/tags/ports',
      'Briefs',
      'en',
      'Fri, 06 Mar 2026 12:00:00 GMT',
      'Security',
    ])
    const image = ['url', 'title', 'link', 'width', 'height'].map((name) => text(one(whole, 'image'), name))
    expect(image).toEqual([
      'https://example.org/assets/i.png',
      'Watch',
      'https://example.org/tags/ports',
      '144',
      '144',
    ])
    expect(links(whole, 'atom:link')).toEqual([
      ['self', 'https://example.org/tags/ports/feed.xml'],
      ['alternate', 'https://example.org/tags/ports'],
    ])
    const [item] = entries
    if (!item) throw new Error('there is no item')
    const names = ['guid', 'title', 'link', 'pubDate', 'dc:creator', 'dc:contributor', 'description']
    expect(names.map((name) => text(item, name))).toEqual([
      'urn:uuid:1',
      'A port',
      'https://example.org/briefs/a-port',
      'Thu, 05 Mar 2026 12:00:00 GMT',
      'Ann Author',
      'Ed Editor',
      'Closed.',
    ])
    expect(text(item, 'content:encoded')).toBe('<p>Closed &amp; locked.</p>')
    expect(text(item, 'atom:updated')).toBe('2026-03-06T12:00:00.000Z')
    expect(one(item, 'guid').attributes).toEqual({ isPermaLink: 'false' })
    expect(one(item, 'category').attributes).toEqual({ domain: 'https://example.org/tags' })
  })

  it('says of an archive document that it is one, and how it goes on', () => {
    const { whole } = parse(writeRss(aFeed([aFeedEntry()], { archive: inArchive })))
    expect(all(whole, 'fh:archive')).toHaveLength(1)
    expect(links(whole, 'atom:link').slice(2)).toEqual([
      ['current', 'https://example.org/feed.xml'],
      ['prev-archive', 'https://example.org/archive/2026-02/feed.xml'],
    ])
  })
})

describe('JSON Feed', () => {
  it('has what version 1.1 asks for', () => {
    expect(JSON.parse(writeJsonFeed(aFeed([aFeedEntry()], { archive: inArchive })))).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Watch',
      home_page_url: 'https://example.org/tags/ports',
      feed_url: 'https://example.org/tags/ports/feed.json',
      next_url: 'https://example.org/archive/2026-02/feed.json',
      description: 'Briefs',
      icon: 'https://example.org/assets/i.png',
      favicon: 'https://example.org/assets/i.svg',
      language: 'en',
      authors: [{ name: 'Watch' }],
      items: [
        {
          id: 'urn:uuid:1',
          url: 'https://example.org/briefs/a-port',
          title: 'A port',
          summary: 'Closed.',
          content_html: '<p>Closed &amp; locked.</p>',
          date_published: '2026-03-05T12:00:00.000Z',
          date_modified: '2026-03-06T12:00:00.000Z',
          authors: [{ name: 'Ann Author' }],
          tags: ['Ports'],
        },
      ],
    })
  })

  it('has a list of items though there are none, and a text though there is no HTML', () => {
    expect(JSON.parse(writeJsonFeed(aFeed([])))).toMatchObject({ items: [] })
    const [item] = parseJsonFeed(writeJsonFeed(aFeed([aFeedEntry({ content: null })]))).items ?? []
    expect([item?.content_text, item?.content_html]).toEqual(['Closed.', undefined])
  })
})

const writers = { atom: writeAtom, rss: writeRss } as const
const forms = ['atom', 'rss'] as const

describe.each(forms)('%s, whatever it is given,', (form) => {
  const write = writers[form]
  const [summary, content] = form === 'atom' ? ['summary', 'content'] : ['description', 'content:encoded']
  const read = (title: string) => {
    const [entry] = parse(write(aFeed([aFeedEntry({ title, summary: title, content: title })]))).entries
    if (!entry) throw new Error('there is no entry')
    return ['title', summary, content].map((name) => text(entry, name))
  }

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['the end of a CDATA section', 'a ]]> b <![CDATA[ c'],
    ['only the end of a CDATA section', ']]>'],
    ['an entity', '&nbsp; &#0; &amp;amp; &'],
    ['an apostrophe written as an entity', 'it&apos;s & it&amp;apos;s'],
    ['astral characters', '𝔸 🚢 \u{10FFFD}'],
    ['right-to-left text', 'ميناء \u202Eabc\u202C עברית'],
    ['quotation marks', `"'\`></title>`],
    ['the end of a comment', '--> <!-- -- ]]&gt;'],
    ['line breaks around signs', '<\n a >\n & <'],
  ])('says %s as it is', (_, title) => expect(read(title)).toEqual([title, title, title]))

  it.each([
    ['\u0000a\u0008b\u000Bc\u001F', 'abc'],
    ['a\uFFFEb\uFFFFc', 'abc'],
    ['a\uD800b\uDC00c', 'abc'],
  ])('leaves out of %j what XML cannot hold', (title, expected) => {
    expect(read(title)).toEqual([expected, expected, expected])
  })

  it('is well-formed', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom(
            ']]>',
            '<![CDATA[',
            '<',
            '&',
            '&apos;',
            '"',
            '\0',
            '\uD800',
            '\n',
            '<!--',
            '?>',
            'x',
          ),
        )
        .map((list) => list.join('')),
    )
    fc.assert(
      fc.property(hostile, (odd) => {
        const category = { term: odd, scheme: odd }
        const named = { title: odd, summary: odd, content: odd, author: odd, contributors: [odd] }
        const feed = aFeed([aFeedEntry({ ...named, categories: [category] })], {
          title: odd,
          subtitle: odd,
          categories: [odd],
          archive: inArchive,
        })
        const { whole, entries } = parse(write(feed))
        expect(entries).toHaveLength(1)
        expect(all(whole, 'fh:archive')).toHaveLength(1)
      }),
      { numRuns: 500 },
    )
  })
})

describe('a hub', () => {
  const hub = 'https://hub.example.org/?a=1&b=2'
  const pushed = aFeed([aFeedEntry()], { hub })

  it('is named where there is one', () => {
    expect(links(parse(writeAtom(pushed)).whole)).toContainEqual(['hub', hub])
    expect(links(parse(writeRss(pushed)).whole, 'atom:link')).toContainEqual(['hub', hub])
    expect(parseJsonFeed(writeJsonFeed(pushed)).hubs).toEqual([{ type: 'WebSub', url: hub }])
  })

  it('is not spoken of where there is none', () => {
    const quiet = aFeed([aFeedEntry()])
    for (const write of [writeAtom, writeRss, writeJsonFeed]) expect(write(quiet)).not.toContain('hub')
  })
})
