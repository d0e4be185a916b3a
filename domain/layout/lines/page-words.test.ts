import { describe, expect, it } from 'vitest'
import { readLines } from './read-lines.ts'
import { readHtml } from './read-html.ts'

const proseOf = (html: string) => readHtml(html).lines.map(({ prose }) => prose)
const page = (body: string) => `<h1>The Quay</h1><h2>1. BLUF</h2>${body}`
const warningsOf = (body: string) => readHtml(page(body)).warnings.map(({ message }) => message)

describe('a heading of a page', () => {
  it.each([
    ['its own link', 'Findings<a class="headerlink" href="#findings">¶</a>'],
    ['its own link before it', '<a href="#findings">#</a> Findings'],
    ['a link in words', 'Findings <a href="#findings">Link to this heading</a>'],
    ['a link without words', 'Findings<a href="#findings" class="anchor"></a>'],
    ['words for screen readers', 'Findings <span class="sr-only">Section</span>'],
    ['its address in braces', 'Findings {#findings}'],
    ['its address and class in braces', 'Findings {#findings .wide}'],
  ])('loses %s', (_, heading) => expect(proseOf(`<h2>${heading}</h2>`)).toEqual(['Findings']))

  it.each([
    ['all of which is a link', '<a href="#findings">Findings</a>', 'Findings'],
    ['that names an object', 'Findings in C#', 'Findings in C#'],
    ['with braces that are no address', 'Findings {draft}', 'Findings {draft}'],
    ['with an id like a side bar', '<span id="related-social">Findings</span>', 'Findings'],
    ['with a line break', 'Findings<br>of March', 'Findings of March'],
  ])('stays whole: one %s', (_, heading, prose) => expect(proseOf(`<h2>${heading}</h2>`)).toEqual([prose]))
})

describe('raised figures', () => {
  it.each([
    ['It sank<sup>[1]</sup>.', 'It sank [1].'],
    ['It sank<sup><a href="#fn1">1</a></sup>.', 'It sank [1].'],
    ['It sank<a href="#fn:2"><sup>2</sup></a>.', 'It sank [2].'],
    ['It sank<a href="#_ftn3"><span>[3]</span></a>.', 'It sank [3].'],
    ['It sank<sup><a href="#a">1</a>, <a href="#b">2</a></sup>.', 'It sank [1] [2].'],
    ['It burnt 10<sup>6</sup> tonnes.', 'It burnt 10⁶ tonnes.'],
    ['It lost 10<sup>-3</sup> m<sup>2</sup>.', 'It lost 10⁻³ m².'],
    ['On the 1<sup>st</sup> of March.', 'On the 1st of March.'],
    ['In <a href="#year-2031">2031</a> it sank.', 'In 2031 it sank.'],
    ['A gazette, page 3. <a href="#fnref1">↩︎</a>', 'A gazette, page 3.'],
    ['A gazette. <a href="#ref" role="doc-backlink">back</a>', 'A gazette.'],
  ])('%s reads %s', (html, prose) => expect(proseOf(`<p>${html}</p>`)).toEqual([prose]))
})

describe('the weight of words', () => {
  it.each([
    ['<span style="font-weight:700">Ferries</span> wait', '**Ferries** wait'],
    ['<span style="font-style: italic">Ferries</span> wait', '*Ferries* wait'],
    ['<i style="font-style:normal">Ferries</i> wait', 'Ferries wait'],
    ['<b style="font-weight:normal">Ferries</b> wait', 'Ferries wait'],
    ['<b>Ferries <span style="font-weight:400">wait</span></b>', '**Ferries** wait'],
    ['<span style="font-weight:400">Ferries</span> wait', 'Ferries wait'],
  ])('is what the style says: %s', (html, prose) => expect(proseOf(`<p>${html}</p>`)).toEqual([prose]))
})

describe('what a page shows no words of', () => {
  it.each([
    ['a picture', '<p>It sank.<img src="a.png" alt="A ship">', ['Left out a picture.']],
    [
      'pictures with their captions, once',
      '<figure><img alt="A"><figcaption>The quay</figcaption></figure><img><p>It sank.</p>',
      ['Left out 2 pictures.'],
    ],
    [
      'hidden text, once',
      '<p hidden>One</p><p style="display:none">Two</p><p>It sank.</p>',
      ['Left out text that the page hides.'],
    ],
    ['a template', '<template><p>One</p></template><p>It sank.</p>', ['Left out text that the page hides.']],
    ['nothing that is hidden and empty', '<div hidden></div><p>It sank.</p>', []],
    [
      'empty paragraphs and what an office program sets',
      '<p>&nbsp;</p><p><o:p></o:p></p><p>It sank.</p>',
      [],
    ],
    ['a conditional comment', '<![if !supportLists]><![endif]><p>It sank.</p>', []],
  ])('is told in a warning: %s', (_, body, messages) => {
    expect(proseOf(page(body))).toEqual(['The Quay', 'BLUF', 'It sank.'])
    expect(warningsOf(body)).toEqual(messages)
  })

  it('reads a table in a figure, with its caption', () => {
    const table = '<table><tr><td>Tug</td><td>one</td></tr><tr><td>Ferry</td><td>two</td></tr></table>'
    expect(proseOf(`<figure>${table}<figcaption>Ships</figcaption></figure>`)).toEqual([
      'Tug – one',
      'Ferry – two',
      'Ships',
    ])
  })
})

it.each([
  '<!--[if gte mso 9]><xml>Print</xml><![endif]-->',
  '<!--[if !mso]><!-->',
  '<!--<![endif]-->',
  '<!--StartFragment-->',
  '<!-- wp:paragraph {"align":"left"} -->',
  '<!-- /wp:paragraph -->',
])('what programs write for each other leaves no trace: %s', (comment) => {
  const text = `<h1>The Quay</h1><h2>1. BLUF</h2>${comment}<p>It sank.</p>`
  expect(readLines({ text, format: 'html' })).toMatchObject({ ok: true, read: { warnings: [] } })
})

describe('line ends', () => {
  it.each([
    ['in preformatted text', '<pre>One\nTwo\n\nThree</pre>'],
    ['in a block whose style says so', '<div style="white-space: pre-wrap">One\nTwo\n\nThree</div>'],
    ['in a paragraph inside', '<div style="white-space:pre-line"><p>One\nTwo\n\nThree</p></div>'],
  ])('part lines %s', (_, html) => {
    expect(readHtml(html).lines.map(({ plain, number, gap }) => [plain, number, gap])).toEqual([
      ['One', 1, true],
      ['Two', 2, false],
      ['Three', 4, true],
    ])
  })

  it.each([
    '<p>One\ntwo</p>',
    '<p>One <span style="white-space:pre-wrap">\ntwo</span></p>',
    '<pre style="white-space:normal">One\ntwo</pre>',
  ])('are spaces elsewhere: %j', (html) => expect(proseOf(html)).toEqual(['One two']))
})

describe('an element that holds a section', () => {
  it.each(['aside', 'nav', 'footer'])('is read, were it <%s>', (name) => {
    expect(proseOf(`<h1>The Quay</h1><${name}><h2>1. BLUF</h2><p>It sank.</p></${name}>`)).toEqual([
      'The Quay',
      'BLUF',
      'It sank.',
    ])
  })

  it.each([
    ['a heading', '<h2>Key Assumptions</h2>'],
    ['a bold line with a number', '<p><b>3. Key Assumptions</b></p>'],
  ])('is read by %s, whatever it is called', (_, heading) => {
    const lines = proseOf(
      `${page('<p>It sank.</p>')}<div id="related-social" class="widget">${heading}<p>None.</p></div>`,
    )
    expect(lines.at(-1)).toBe('None.')
  })

  it.each([
    '<h3>Tags</h3>',
    '<ul><li><a href="#a">2. Key Assumptions</a></li></ul>',
    '<h3>Related reports</h3>',
  ])('is none by what side bars have as well: %s', (heading) => {
    expect(proseOf(`${page('<p>It sank.</p>')}<aside>${heading}<p>None.</p></aside>`)).toEqual([
      'The Quay',
      'BLUF',
      'It sank.',
    ])
  })
})
