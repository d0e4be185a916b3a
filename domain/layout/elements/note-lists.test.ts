import { describe, expect, it } from 'vitest'
import { countKeys } from '#domain/briefs/count-keys.test-data.ts'
import { parseBriefLayout } from '#domain/layout/parse-brief-layout.ts'

const tags = '<h2>7. Thematic Tags</h2><p>ports</p>'

function read(body: string, below = '') {
  const page = `<main><h1>The Quay</h1><h2>1. BLUF</h2>${body}${tags}${below}</main>`
  const parsed = parseBriefLayout({ text: page, format: 'html' }, countKeys())
  if (!parsed.ok || parsed.document.kind !== 'brief') throw new Error('no brief')
  const { brief, warnings } = parsed.document
  return {
    sources: brief.sources.map(({ number, title, url }) => [number, title, url]),
    names: brief.sections.flatMap(({ kind, parts }) =>
      kind === 'tags' ? parts.map((part) => (part.kind === 'tag' ? part.name : part.kind)) : [],
    ),
    left: warnings.filter(({ code }) => code === 'left-out' || code === 'missing-source'),
  }
}

const cited = '<p>It sank<sup><a href="#fn1">1</a></sup> twice<sup><a href="#fn2">2</a></sup>.</p>'
const items =
  '<li id="fn1"><p>Storm notice</p><p>of March <a href="#r">↩</a></p></li>' +
  '<li id="fn2">Log · <a href="https://example.org/log">https://example.org/log</a></li>'
const both = [
  [1, 'Storm notice of March', null],
  [2, 'Log', 'https://example.org/log'],
]

describe('a numbered list that citations lead to', () => {
  it.each([
    ['at the end', `<ol>${items}</ol>`],
    ['in a section of its own', `<section class="footnotes"><hr><ol>${items}</ol></section>`],
    ['in what surrounds the article', `<aside role="complementary"><ol>${items}</ol></aside>`],
    ['in a footer, below a title', `<footer><h2>Footnotes</h2><ol>${items}</ol></footer>`],
    ['below the title of notes', `<h2>Notes</h2><ol>${items}</ol>`],
    ['with text below it', `<ol>${items}</ol><p>Explore more: <a href="/a">A</a></p>`],
  ])('holds the sources: %s', (_, list) => {
    expect(read(cited, list)).toEqual({ sources: both, names: ['ports'], left: [] })
  })

  it('holds them in the middle of the text too', () => {
    expect(read(`${cited}<ol>${items}</ol>`)).toEqual({ sources: both, names: ['ports'], left: [] })
  })

  it('gives every source the number that it is cited by', () => {
    const text = '<p>It sank <a href="#b">[4]</a>.</p>'
    const list = '<ol><li><a id="b"></a>Log</li></ol>'
    expect(read(text, list).sources).toEqual([[4, 'Log', null]])
  })

  it('is none where the citations lead elsewhere', () => {
    const list = '<ol><li id="x1">Log</li><li id="x2">Chart</li></ol>'
    expect(read(cited, list).sources).toEqual([])
  })

  it('is none where the page hides it', () => {
    expect(read(cited, `<div hidden><ol>${items}</ol></div>`).sources).toEqual([])
  })
})

describe('a numbered list that ends a page', () => {
  const out =
    '<li><a href="https://example.org/1">Log</a></li>' +
    '<li>Chart, <a href="https://example.org/2">https://example.org/2</a>.</li>'

  it('holds the sources where every item leads to another site', () => {
    expect(read('<p>It sank [1].</p>', `<ol start="3">${out}</ol><footer>Contact</footer>`).sources).toEqual([
      [3, 'Log', 'https://example.org/1'],
      [4, 'Chart', 'https://example.org/2'],
    ])
  })

  it.each([
    ['an item has no link', `<ol>${out}<li>Map</li></ol>`],
    ['a link leads to the same site', '<ol><li><a href="/a">A</a></li></ol>'],
    ['text follows', `<ol>${out}</ol><p>The end.</p>`],
    ['bold words announce it', `<p><b>Posts</b></p><ol>${out}</ol>`],
    ['a colon announces it', `<p>Posts:</p><ol>${out}</ol>`],
    ['it is not numbered', `<ul>${out}</ul>`],
  ])('holds none where %s', (_, list) => expect(read('<p>It sank.</p>', list).sources).toEqual([]))
})

it('the numbers that items state for themselves are theirs', () => {
  const list = '<h2>Sources</h2><ol><li value="3">Log</li><li>Chart</li><li value="9">Map</li></ol>'
  expect(read('<p>It sank.</p>', list).sources).toEqual([
    [3, 'Log', null],
    [4, 'Chart', null],
    [9, 'Map', null],
  ])
})

describe('the labels of a page whose sections fold', () => {
  it('are headings', () => {
    const page =
      '<form><h1>The Quay</h1><input type="checkbox" id="a"><label for="a">1. BLUF</label><div>It sank.</div>' +
      '<input type="checkbox" id="b"><label for="b">Competing Hypotheses</label><div>Hypothesis A: It was old.</div>' +
      '<label>The <b>harbour</b> is closed.</label><label for="q">Search</label><input id="q"></form>'
    const parsed = parseBriefLayout({ text: page, format: 'html' }, countKeys())
    const brief = parsed.ok && parsed.document.kind === 'brief' ? parsed.document.brief : null
    expect(brief?.sections.map(({ title }) => title)).toEqual(['BLUF', 'Competing Hypotheses'])
    expect(JSON.stringify(brief)).toContain('harbour')
    expect(JSON.stringify(brief)).not.toContain('Search')
  })
})
