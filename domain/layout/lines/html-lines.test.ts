import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { listHtmlLines } from './html-lines.ts'
import type { Container } from './html-place.ts'

const parser = unified().use(rehypeParse, { fragment: true })
const list = (html: string) => listHtmlLines(parser.parse(html))
const linesOf = (html: string) => list(html).lines.map(({ line }) => line)

const plainOf = (html: string) => linesOf(html).map(({ plain }) => plain)
const proseOf = (html: string) => linesOf(html).map(({ prose }) => prose)
const gapsOf = (html: string) => linesOf(html).map(({ plain, gap }) => [plain, gap])
const placesOf = (html: string) =>
  linesOf(html).map(({ depth, continues, mark, plain }) => [depth, continues, mark, plain])

/** The names of the elements around a line, innermost first. */
function pathOf(container: Container | null): string[] {
  if (container === null) return []
  const { element, parent } = container
  return [element.type === 'root' ? 'root' : element.tagName, ...pathOf(parent)]
}

describe('listHtmlLines', () => {
  it('gives each block of text as a line', () => {
    expect(
      linesOf('<h2>Findings</h2>\n<p><b>Pilots</b> saw <a href="https://example.org/a">lights</a>.'),
    ).toEqual([
      {
        number: 1,
        prose: 'Findings',
        plain: 'Findings',
        depth: 0,
        continues: false,
        mark: null,
        heading: 2,
        lead: null,
        links: [],
        gap: true,
      },
      {
        number: 2,
        prose: '**Pilots** saw [lights](https://example.org/a).',
        plain: 'Pilots saw lights.',
        depth: 0,
        continues: false,
        mark: null,
        heading: null,
        lead: { text: 'Pilots', rest: 'saw [lights](https://example.org/a).' },
        links: [{ label: 'lights', href: 'https://example.org/a' }],
        gap: true,
      },
    ])
  })

  it.each(['', '   \n ', '<p> </p><div><br></div>', '<!-- Ships wait. -->', '<ul><li></li></ul>'])(
    'finds no line in %j',
    (html) => {
      expect(list(html)).toEqual({ lines: [], left: [], bylineDay: null, sources: [] })
    },
  )

  it('reads text without any element', () => {
    expect(plainOf('Ships wait\n in the   roads.')).toEqual(['Ships wait in the roads.'])
  })

  it('parts the text of a block from that of the blocks inside it', () => {
    expect(plainOf('<div>Ships<p>wait</p>in the<section>roads</section></div>')).toEqual([
      'Ships',
      'wait',
      'in the',
      'roads',
    ])
  })

  it.each([1, 2, 3, 4, 5, 6])('knows a heading of level %i', (level) => {
    const html = `<h${level}>Tugs</h${level}><p>They wait.</p>`
    expect(linesOf(html).map(({ heading }) => heading)).toEqual([level, null])
  })

  it('takes a block inside a heading as part of the heading', () => {
    expect(linesOf('<h3><div>Tugs</div></h3>').map(({ heading, plain }) => [heading, plain])).toEqual([
      [3, 'Tugs'],
    ])
  })

  it('counts the lines of the source from the first word on', () => {
    const lines = linesOf('<p>\n\n  Ships\nwait.</p>\n<p><i>Tugs</i> sail.</p>')
    expect(lines.map(({ number, plain }) => [number, plain])).toEqual([
      [3, 'Ships wait.'],
      [5, 'Tugs sail.'],
    ])
  })

  it('tells in which elements each line stands', () => {
    const { lines } = list('Port<main><p>Ships</p><ul><li><b>Tugs</b></li></ul></main>')
    expect(lines.map(({ container }) => pathOf(container))).toEqual([
      ['root'],
      ['p', 'main', 'root'],
      ['li', 'ul', 'main', 'root'],
    ])
  })
})

describe('marks', () => {
  it.each([
    ['<b>Ships</b> wait', '**Ships** wait'],
    ['<strong>Ships</strong> wait', '**Ships** wait'],
    ['<i>Ships</i> wait', '*Ships* wait'],
    ['<em>Ships</em> wait', '*Ships* wait'],
    ['<b><i>Ships</i></b> wait', '**_Ships_** wait'],
    ['<code>Ships</code> wait', '`Ships` wait'],
    ['<span>Ships</span> <u>wait</u>', 'Ships wait'],
    ['<a href="https://example.org/a">Ships</a> wait', '[Ships](https://example.org/a) wait'],
    ['<b><a href="https://example.org/a">Ships</a></b> wait', '**[Ships](https://example.org/a)** wait'],
    ['<a>Ships</a> wait', 'Ships wait'],
    ['<a href="javascript:alert(1)">Ships</a> wait', 'Ships wait'],
    ['<b>Shi</b><b>ps</b> wait', '**Ships** wait'],
  ])('of %j', (html, prose) => {
    expect(proseOf(`<p>${html}</p>`)).toEqual([prose])
  })

  it('go on in each block inside them', () => {
    expect(proseOf('<b><div>Ships</div><div>Tugs</div></b> wait')).toEqual(['**Ships**', '**Tugs**', 'wait'])
  })

  it('go on over a line break', () => {
    expect(proseOf('<p><b>Ships<br>Tugs</b></p>')).toEqual(['**Ships**', '**Tugs**'])
  })

  it('are one line in a heading, whose line break is a space', () => {
    expect(proseOf('<h2>Key<br>Assumptions<br/>and Red Flags</h2>')).toEqual([
      'Key Assumptions and Red Flags',
    ])
  })

  it('drops stars that were left standing, and reads them as bold words', () => {
    expect(linesOf('<p>**Ships:** they wait</p>').map(({ prose, lead }) => [prose, lead])).toEqual([
      ['Ships: they wait', { text: 'Ships:', rest: 'they wait' }],
    ])
  })
})

describe('gaps', () => {
  it('stand before each block', () => {
    expect(gapsOf('<p>Ships</p><p>Tugs</p>')).toEqual([
      ['Ships', true],
      ['Tugs', true],
    ])
  })

  it('do not stand at a line break', () => {
    expect(gapsOf('<p>Ships<br>Tugs<br><br>Barges</p>')).toEqual([
      ['Ships', true],
      ['Tugs', false],
      ['Barges', false],
    ])
  })

  it('stand behind a block that is followed by text', () => {
    expect(gapsOf('<div><p>Ships</p>Tugs</div>')).toEqual([
      ['Ships', true],
      ['Tugs', true],
    ])
  })
})

describe('lists', () => {
  it('have items one level deeper', () => {
    expect(placesOf('<p>Seen:</p><ul><li>Ferries</li><li><p>Tugs</p></li></ul><p>All wait.</p>')).toEqual([
      [0, false, null, 'Seen:'],
      [1, false, null, 'Ferries'],
      [1, false, null, 'Tugs'],
      [0, false, null, 'All wait.'],
    ])
  })

  it.each([
    ['<ol><li>Ferries</li><li>Tugs</li></ol>', ['1.', '2.']],
    ['<ol start="4"><li>Ferries</li> <li>Tugs</li></ol>', ['4.', '5.']],
    ['<ol>Seen<li>Ferries</li><p>and</p><li>Tugs</li></ol>', [null, '1.', null, '2.']],
    ['<ul><li>Ferries</li><li>Tugs</li></ul>', [null, null]],
    ['<ol><li></li><li>Tugs</li></ol>', ['2.']],
  ])('number their items: %j', (html, marks) => {
    expect(linesOf(html).map(({ mark }) => mark)).toEqual(marks)
  })

  it('go deeper inside an item, each with its own numbers', () => {
    expect(placesOf('<ol><li>Ferries<ol><li>Old</li></ol></li><li>Tugs</li></ol>')).toEqual([
      [1, false, '1.', 'Ferries'],
      [2, false, '1.', 'Old'],
      [1, false, '2.', 'Tugs'],
    ])
  })

  it.each([
    ['a paragraph', '<ol><li><p>Ferries</p><p>They wait.</p></li><li>Tugs</li></ol>'],
    ['a line break', '<ol><li>Ferries<br>They wait.</li><li>Tugs</li></ol>'],
    ['loose text', '<ol><li><p>Ferries</p>They wait.</li><li>Tugs</li></ol>'],
  ])('go on with an item after %s', (_, html) => {
    expect(placesOf(html)).toEqual([
      [1, false, '1.', 'Ferries'],
      [1, true, null, 'They wait.'],
      [1, false, '2.', 'Tugs'],
    ])
  })

  it('go on with an item below the list inside it', () => {
    expect(placesOf('<ul><li>Ferries<ul><li>Old</li></ul>They wait.</li></ul>')).toEqual([
      [1, false, null, 'Ferries'],
      [2, false, null, 'Old'],
      [1, true, null, 'They wait.'],
    ])
  })

  it('keep the number of an item for its first words, past an empty block', () => {
    expect(placesOf('<ol><li><p></p><p>Ferries</p></li></ol>')).toEqual([[1, false, '1.', 'Ferries']])
  })
})

describe('tables and lists of terms', () => {
  it('have a line for a row of one cell, without a colon', () => {
    expect(plainOf('<table><tr><td>Ferry</td></tr></table>')).toEqual(['Ferry'])
  })

  it('have a term in bold before its description', () => {
    expect(proseOf('<dl><dt>Ferry</dt><dd>A ship.</dd><dt>Tug</dt><dd>A small ship.</dd></dl>')).toEqual([
      '**Ferry**: A ship.',
      '**Tug**: A small ship.',
    ])
  })

  it('have a term without description as a line of its own', () => {
    expect(proseOf('<dl><dt>Ferry</dt><dt>Tug</dt><dd>A ship.</dd></dl>')).toEqual([
      '**Ferry**',
      '**Tug**: A ship.',
    ])
  })
})

describe('what is left out', () => {
  it.each([
    '<script>let port = 1</script>',
    '<nav>Menu</nav>',
    '<p hidden>Draft</p>',
    '<div aria-hidden="true">Draft</div>',
    '<p style="display: none">Draft</p>',
    '<span style="visibility:hidden">Draft</span>',
    '<div role="search">Look</div>',
    '<div class="site-menu">Ports</div>',
    '<div id="comments">Well said.</div>',
  ])('%j', (html) => {
    expect(list(`<p>Ships wait.</p>${html}`).lines.map(({ line }) => line.plain)).toEqual(['Ships wait.'])
  })

  it.each([
    '<div class="menus">Ports</div>',
    '<article class="social">Ports</article>',
    '<p style="color:red">Ports</p>',
  ])('never %j', (html) => {
    expect(plainOf(html)).toEqual(['Ports'])
  })

  it.each([
    '<del>never</del>',
    '<s>never</s>',
    '<strike>never</strike>',
    '<span style="text-decoration: line-through">never</span>',
    '<span class="msoDel">never</span>',
  ])('struck-out words, and it is told where: %j', (html) => {
    const { lines, left } = list(`<p>Ships\n${html} wait.</p>`)
    expect(lines.map(({ line }) => line.plain)).toEqual(['Ships wait.'])
    expect(left).toEqual([{ kind: 'struck', number: 2 }])
  })

  it('struck-out words in what is not shown, of which nothing is told', () => {
    expect(list('<nav><del>Menu</del></nav>')).toEqual({ lines: [], left: [], bylineDay: null, sources: [] })
  })

  it('each struck-out block once, whatever is struck out inside it', () => {
    expect(list('<del><p>Ships</p><s>Tugs</s></del>\n<s>Barges</s>')).toEqual({
      lines: [],
      left: [
        { kind: 'struck', number: 1 },
        { kind: 'struck', number: 2 },
      ],
      bylineDay: null,
      sources: [],
    })
  })
})
