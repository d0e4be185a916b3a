import fc from 'fast-check'
import type { Element } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { describe, expect, it } from 'vitest'
import { printAtomFeed, type AtomEntry, type AtomFeed } from './atom-feed.ts'

const anEntry = (change: Partial<AtomEntry> = {}): AtomEntry => ({
  id: 'urn:uuid:1',
  title: 'A port',
  alternate: 'https://example.org/briefs/a-port',
  published: '2026-03-05T12:00:00.000Z',
  updated: '2026-03-06T12:00:00.000Z',
  author: 'Ann Author',
  contributors: ['Ed Editor'],
  categories: [{ term: 'ports', label: 'Ports' }],
  rights: 'TLP:CLEAR',
  summary: 'Closed.',
  content: '<p>Closed &amp; locked.</p>',
  ...change,
})

const aFeed = (entries: AtomEntry[]): AtomFeed => ({
  id: 'https://example.org/feed.atom',
  language: 'en',
  title: 'Watch',
  subtitle: 'Briefs',
  author: 'Watch',
  rights: 'TLP:CLEAR',
  self: 'https://example.org/feed.atom',
  alternate: 'https://example.org/',
  entries,
})

/** The root of a text that is well-formed XML. The parser throws at what is not. */
function parse(xml: string): Element {
  const root = fromXml(xml).children.find((child) => child.type === 'element')
  if (!root) throw new Error('there is no root')
  return root
}

const all = (parent: Element, name: string): Element[] =>
  parent.children.filter((child) => child.type === 'element').filter((child) => child.name === name)

function text(parent: Element, name: string): string {
  const [element, second] = all(parent, name)
  if (!element || second) throw new Error(`not exactly one ${name}`)
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}

const links = (parent: Element) => all(parent, 'link').map(({ attributes: { rel, href } }) => [rel, href])

describe('a feed', () => {
  it('has what RFC 4287 asks for', () => {
    const feed = parse(printAtomFeed(aFeed([anEntry()])))
    expect([feed.name, feed.attributes['xmlns']]).toEqual(['feed', 'http://www.w3.org/2005/Atom'])
    expect(feed.attributes['xml:lang']).toBe('en')
    expect([text(feed, 'id'), text(feed, 'title')]).toEqual(['https://example.org/feed.atom', 'Watch'])
    expect(links(feed)).toEqual([
      ['self', 'https://example.org/feed.atom'],
      ['alternate', 'https://example.org/'],
    ])
    const [entry] = all(feed, 'entry')
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
    expect(all(entry, 'author').map((author) => text(author, 'name'))).toEqual(['Ann Author'])
    expect(all(entry, 'contributor').map((person) => text(person, 'name'))).toEqual(['Ed Editor'])
    expect(all(entry, 'category').map(({ attributes }) => attributes)).toEqual([
      { term: 'ports', label: 'Ports' },
    ])
    expect(all(entry, 'content')[0]?.attributes).toEqual({ type: 'html' })
    expect(links(entry)).toEqual([['alternate', 'https://example.org/briefs/a-port']])
  })

  it('was updated when its newest entry was, and without entries never', () => {
    const entries = ['2026-03-06', '2026-03-08', '2026-03-07'].map((day) =>
      anEntry({ updated: `${day}T12:00:00.000Z` }),
    )
    expect(text(parse(printAtomFeed(aFeed(entries))), 'updated')).toBe('2026-03-08T12:00:00.000Z')
    expect(text(parse(printAtomFeed(aFeed([]))), 'updated')).toBe('1970-01-01T00:00:00.000Z')
  })

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['the end of a CDATA section', 'a ]]> b <![CDATA[ c'],
    ['an entity', '&nbsp; &#0; &amp;amp; &'],
    ['astral characters', '𝔸 🚢 \u{10FFFF}'],
    ['right-to-left text', 'ميناء \u202Eabc\u202C עברית'],
    ['quotation marks', `"'\`></title>`],
    ['the end of a comment', '--> <!-- -- ]]&gt;'],
  ])('says %s as it is', (_, title) => {
    const [entry] = all(
      parse(printAtomFeed(aFeed([anEntry({ title, summary: title, content: title })]))),
      'entry',
    )
    if (!entry) throw new Error('there is no entry')
    expect(['title', 'summary', 'content'].map((name) => text(entry, name))).toEqual([title, title, title])
  })

  it.each([
    ['\u0000a\u0008b\u000Bc\u001F', 'abc'],
    ['a\uFFFEb\uFFFFc', 'abc'],
    ['a\uD800b\uDC00c', 'abc'],
  ])('leaves out of %j what XML cannot hold', (title, expected) => {
    const [entry] = all(parse(printAtomFeed(aFeed([anEntry({ title })]))), 'entry')
    if (!entry) throw new Error('there is no entry')
    expect(text(entry, 'title')).toBe(expected)
  })

  it('is well-formed whatever it is given', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom(']]>', '<', '&', '"', '\0', '\uD800', '\u2028', '<!--', '?>', 'x'))
        .map((list) => list.join('')),
    )
    fc.assert(
      fc.property(hostile, (text) => {
        const label = { term: text, label: text, scheme: text }
        const entry = anEntry({
          title: text,
          summary: text,
          content: text,
          author: text,
          contributors: [text],
          categories: [label],
        })
        expect(
          all(parse(printAtomFeed({ ...aFeed([entry]), title: text, subtitle: text })), 'entry'),
        ).toHaveLength(1)
      }),
      { numRuns: 500 },
    )
  })
})
