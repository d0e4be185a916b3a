import { describe, expect, it } from 'vitest'
import { printHtml } from './print-html.ts'
import { toItem, type PrintedLine } from './printed-line.ts'

const source: PrintedLine = {
  form: 'source',
  number: 2,
  title: 'Storm & rain',
  url: 'https://ilvers.example/n?a=1&b=2',
  fields: ['Port <Office>', 'B2'],
  textFields: [],
}

const article = (...blocks: string[]) => `<article>\n${blocks.join('\n')}\n</article>\n`

describe('printHtml', () => {
  it.each<[string, PrintedLine, string]>([
    [
      'a title',
      { form: 'title', text: 'Port *closes* & waits' },
      '<h1>Port <em>closes</em> &amp; waits</h1>',
    ],
    [
      'a paragraph with every mark',
      { form: 'paragraph', text: '**It** *sank* at `a<b` by [*the* log](/log?a=1&b=2) [12].' },
      '<p><strong>It</strong> <em>sank</em> at <code>a&lt;b</code> by <a href="/log?a=1&amp;b=2"><em>the</em> log</a> [12].</p>',
    ],
    [
      'marks inside marks',
      { form: 'paragraph', text: '**a *b* c**' },
      '<p><strong>a <em>b</em> c</strong></p>',
    ],
    ['a tag in a text', { form: 'paragraph', text: '\\<b>a' }, '<p>&lt;b&gt;a</p>'],
    ['a numbered heading', { form: 'heading', number: 3, title: 'A & B' }, '<h2>3. A &amp; B</h2>'],
    ['a heading', { form: 'heading', number: null, title: 'A *b*' }, '<h2>A *b*</h2>'],
    ['tags', { form: 'names', names: ['ports', 'a & b'] }, '<p>ports, a &amp; b</p>'],
    [
      'links',
      {
        form: 'links',
        links: [
          { label: 'Briefs <all>', href: '/briefs?a="1"' },
          { label: 'Imprint', href: null },
        ],
      },
      '<p>Explore more: <a href="/briefs?a=&quot;1&quot;">Briefs &lt;all&gt;</a> · Imprint</p>',
    ],
  ])('prints %s', (_, line, html) => {
    expect(printHtml([line])).toBe(article(html))
  })

  it.each([
    [{ label: 'A & B', paragraphs: ['More.'] }, '<li><strong>A &amp; B:</strong> More.</li>'],
    [{ label: 'Outlook' }, '<li><strong>Outlook:</strong></li>'],
    [{ paragraphs: ['Wait *here*.'] }, '<li>Wait <em>here</em>.</li>'],
    [{ name: 'Ada <B>', paragraphs: ['a pilot'] }, '<li>Ada &lt;B&gt; – a pilot</li>'],
    [{ name: 'Ada Brandt' }, '<li>Ada Brandt</li>'],
    [{}, '<li></li>'],
    [
      { label: 'SWOT', paragraphs: ['Strong.', '*Weak*.'], below: true },
      '<li><strong>SWOT:</strong><p>Strong.</p><p><em>Weak</em>.</p></li>',
    ],
    [{ label: 'Cyber', paragraphs: ['a', 'b'] }, '<li><strong>Cyber:</strong> a<p>b</p></li>'],
    [
      { label: 'Gaps', items: ['*When*?', 'Who?'] },
      '<li><strong>Gaps:</strong><ul><li><em>When</em>?</li><li>Who?</li></ul></li>',
    ],
  ])('prints an item with %j', (given, html) => {
    expect(printHtml([toItem(given)])).toBe(article('<ul>', html, '</ul>'))
  })

  it('prints a source under its own number, linked if it has an address', () => {
    expect(printHtml([source, { ...source, number: 7, url: null, fields: [] }])).toBe(
      article(
        '<ol>',
        '<li value="2"><a href="https://ilvers.example/n?a=1&amp;b=2">Storm &amp; rain</a> · Port &lt;Office&gt; · B2</li>',
        '<li value="7">Storm &amp; rain</li>',
        '</ol>',
      ),
    )
  })

  it('opens a list for the first of its items and closes it behind the last', () => {
    const bare: PrintedLine = { ...source, title: 'c', url: null, fields: [] }
    const lines: PrintedLine[] = [
      toItem({ paragraphs: ['a'] }),
      toItem({ paragraphs: ['b'] }),
      bare,
      { form: 'paragraph', text: 'd' },
      toItem({ paragraphs: ['e'] }),
    ]
    expect(printHtml(lines)).toBe(
      article(
        '<ul>',
        '<li>a</li>',
        '<li>b</li>',
        '</ul>',
        '<ol>',
        '<li value="2">c</li>',
        '</ol>',
        '<p>d</p>',
        '<ul>',
        '<li>e</li>',
        '</ul>',
      ),
    )
  })

  it('is an empty article where there is nothing', () => {
    expect(printHtml([])).toBe('<article>\n\n</article>\n')
  })
})
