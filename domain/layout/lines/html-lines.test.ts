import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { listHtmlLines } from './html-lines.ts'
import { aLine, outlineOf } from './layout-line.test-data.ts'

const parser = unified().use(rehypeParse)
const read = (...page: string[]) => listHtmlLines(parser.parse(page.join('\n')))
const linesOf = (...page: string[]) => read(...page).lines.map(({ line }) => line)
const outline = (...page: string[]) => outlineOf(linesOf(...page))

describe('the lines of a page', () => {
  it('are its blocks of text, under the line of the source they begin on', () => {
    expect(
      linesOf('<h1>The Quay</h1>', '<p>', '', '  It <b>sank</b>', '  in March.</p>', '<p>Nobody knew.'),
    ).toEqual([
      aLine('The Quay', { number: 1, heading: 1, gap: true }),
      aLine('It sank in March.', { number: 4, gap: true, prose: 'It **sank** in March.' }),
      aLine('Nobody knew.', { number: 6, gap: true }),
    ])
  })

  it.each(['', '<p></p>', '<p> <b> </b><br></p><hr>', '<!-- a -->', '<script>a</script><nav>b</nav>'])(
    'are none in %j',
    (page) => expect(linesOf(page)).toEqual([]),
  )

  it('end at a break, without a gap', () => {
    expect(linesOf('<p>It sank.<br>Nobody <i>knew.<br>Nobody</i> asked.</p>')).toEqual([
      aLine('It sank.', { gap: true }),
      aLine('Nobody knew.', { prose: 'Nobody *knew.*' }),
      aLine('Nobody asked.', { prose: '*Nobody* asked.' }),
    ])
  })

  it('have a gap before them at the edge of a block, behind a break too', () => {
    const gaps = (page: string) => linesOf(page).map(({ plain, gap }) => [plain, gap])
    expect(gaps('It sank.')).toEqual([['It sank.', true]])
    expect(gaps('It sank.<br><div>Nobody knew.</div>')).toEqual([
      ['It sank.', true],
      ['Nobody knew.', true],
    ])
  })

  it('end where a block begins in the midst of text', () => {
    expect(outline('It sank.<div>Nobody knew.</div>Nobody asked.')).toEqual([
      '0| It sank.',
      '0| Nobody knew.',
      '0| Nobody asked.',
    ])
  })

  it.each([
    ['<h1>1. The Quay</h1>', 'h1 1.| The Quay'],
    ['<h6><b>The</b> Quay</h6>', 'h6| **The** Quay'],
    ['<p>2) The quay</p>', '0 2)| The quay'],
    ['<p>• The quay</p>', '1| The quay'],
    ['<blockquote><p>The quay</p></blockquote>', '0| The quay'],
    ['<h2><div>The Quay</div></h2>', 'h2| The Quay'],
  ])('say what they are: %s', (page, line) => expect(outline(page)).toEqual([line]))

  it('have a lead where the page has bold words or the stars of another format', () => {
    const lead = { text: 'Storm', rest: ': a gale' }
    expect(linesOf('<p><b>Storm</b>: a gale<p>**Storm**: a gale')).toEqual([
      aLine('Storm: a gale', { prose: '**Storm**: a gale', lead, gap: true }),
      aLine('Storm: a gale', { lead, gap: true }),
    ])
  })
})

describe('the marks of a page', () => {
  it.each([
    ['<b>a</b>', '**a**'],
    ['<strong>a</strong>', '**a**'],
    ['<i>a</i>', '*a*'],
    ['<em>a</em>', '*a*'],
    ['<code>a</code>', '`a`'],
    ['<span>a</span>', 'a'],
    ['<u>a</u>', 'a'],
    ['<a href="/log">a</a>', '[a](/log)'],
    ['<a href="javascript:x()">a</a>', 'a'],
    ['<a>a</a>', 'a'],
    ['<b><i>a</i></b>', '**_a_**'],
    ['<b><a href="/log">a</a></b>', '**[a](/log)**'],
    ['<a href="/log"><b>a</b></a>', '[**a**](/log)'],
    ['<b>a</b><b>b</b>', '**ab**'],
    ['<ins>a</ins>', 'a'],
  ])('%s becomes %s', (marked, prose) => expect(linesOf(`<p>x ${marked} y`)[0]?.prose).toBe(`x ${prose} y`))

  it('stay open over the blocks inside them', () => {
    expect(outline('<b><p>It sank.</p><p>Nobody knew.</p></b>')).toEqual([
      '0| **It sank.**',
      '0| **Nobody knew.**',
    ])
  })

  it('list the links', () => {
    expect(linesOf('<p>See <a href="https://example.org/a">the log</a>.')[0]?.links).toEqual([
      { label: 'the log', href: 'https://example.org/a' },
    ])
  })
})

describe('the lists of a page', () => {
  it('have depths and numbers', () => {
    expect(
      outline('<ul><li>Tugs<ol><li>New</li><li>Old</li></ol></li><li>Barges<ul><li>Two</ul></ul><p>The end.'),
    ).toEqual(['1| Tugs', '2 1.| New', '2 2.| Old', '1| Barges', '2| Two', '0| The end.'])
  })

  it('count from where they start', () => {
    expect(outline('<ol start="4"><li>Tugs</li><li><p>Barges</p></li></ol>')).toEqual([
      '1 4.| Tugs',
      '1 5.| Barges',
    ])
  })

  it('hold further paragraphs and lines of an item', () => {
    expect(
      outline('<ol><li><p>Tugs</p><p>They are old.</p></li><li>Barges<br>They are new.</li></ol>'),
    ).toEqual(['1 1.| Tugs', '1+| They are old.', '1 2.| Barges', '1+| They are new.'])
  })

  it('hold text behind an inner list', () => {
    expect(outline('<ul><li>Tugs<ul><li>New</li></ul>and more</li><li>Barges</li></ul>')).toEqual([
      '1| Tugs',
      '2| New',
      '1+| and more',
      '1| Barges',
    ])
  })

  it('keep the number for the first block that says something', () => {
    expect(outline('<ol><li><p></p><p>Tugs</p></li></ol>')).toEqual(['1 1.| Tugs'])
  })

  it('do not count what is no item', () => {
    expect(outline('<ol><p>Ships</p><li>Tugs</li><li>Barges</li></ol>').slice(1)).toEqual([
      '1 1.| Tugs',
      '1 2.| Barges',
    ])
  })
})

describe('tables and descriptions', () => {
  it('put the cells of a row on one line', () => {
    expect(
      outline(
        '<table><caption>Ships</caption><tr><th>Name</th><th>Kind</th></tr><tr><td>Ida</td><td>Tug</td></tr></table>',
      ),
    ).toEqual(['0| Ships', '0| Name: Kind', '0| Ida: Tug'])
  })

  it('leave no colon behind an only cell', () => {
    expect(outline('<table><tr><td>Ida</td></tr></table>')).toEqual(['0| Ida'])
  })

  it('put a description behind its term', () => {
    expect(linesOf('<dl><dt>Ida</dt><dd>A tug.</dd><dt>Una</dt><dd>A barge.</dd></dl>')).toEqual([
      aLine('Ida: A tug.', { prose: '**Ida**: A tug.', lead: { text: 'Ida', rest: ': A tug.' }, gap: true }),
      aLine('Una: A barge.', {
        prose: '**Una**: A barge.',
        lead: { text: 'Una', rest: ': A barge.' },
        gap: true,
      }),
    ])
  })
})

describe('what a page does not say', () => {
  it.each([
    '<p hidden>x</p>',
    '<div class="sidebar"><p>x</p></div>',
    '<span style="display:none">x</span>',
    '<button>x</button>',
    '<!-- x -->',
  ])('is no line: %s', (page) =>
    expect(read(`<p>a</p>${page}<p>b</p>`)).toMatchObject({
      lines: [{ line: { plain: 'a' } }, { line: { plain: 'b' } }],
      struck: [],
    }),
  )

  it('is what was struck out: it is said where', () => {
    const { lines, struck } = read(
      '<p>It <del>burnt</del> sank',
      'in <s>May</s> March.',
      '<p><span class="msoDel">x</span>',
    )
    expect(lines.map(({ line }) => line.plain)).toEqual(['It sank in March.'])
    expect(struck).toEqual([1, 2, 3])
  })
})

describe('the container of a line', () => {
  it('is the chain of elements around it', () => {
    const [found] = read('<main><section><p>It <b>sank</b>.</p></section></main>').lines
    const names: string[] = []
    for (let one = found?.container ?? null; one !== null; one = one.parent)
      names.push(one.element.type === 'root' ? 'page' : one.element.tagName)
    expect(names).toEqual(['p', 'section', 'main', 'body', 'html', 'page'])
  })
})
