import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { findContent } from './html-content.ts'
import { listHtmlLines } from './html-lines.ts'

const parser = unified().use(rehypeParse)

/** What stands above the brief on a page, in it and below it. */
function partsOf(...page: string[]) {
  const { above, content, below } = findContent(listHtmlLines(parser.parse(page.join('\n'))).lines)
  return [above, content, below].map((lines) => lines.map(({ plain }) => plain).join(' / '))
}

const brief = '<h1>The Quay</h1><h2>1. BLUF</h2><p>It sank.</p><h2>7. Tags</h2><p>tugs</p>'
const inBrief = 'The Quay / BLUF / It sank. / Tags / tugs'

describe('findContent', () => {
  it('takes a page without sections whole', () => {
    expect(partsOf('<h1>The Quay</h1><div><p>It sank.</p></div><p>Imprint')).toEqual([
      '',
      'The Quay / It sank. / Imprint',
      '',
    ])
    expect(findContent([])).toEqual({ above: [], content: [], below: [] })
  })

  it('begins with the title and ends with the element that holds the sections', () => {
    expect(
      partsOf(`<p>Home</p><div>${brief}<p>Written in March.</p></div><p>Imprint</p><p>Contact</p>`),
    ).toEqual(['Home', `${inBrief} / Written in March.`, 'Imprint / Contact'])
  })

  it('takes the innermost element that holds them all', () => {
    const [first, second] = ['<h2>1. BLUF</h2><p>It sank.</p>', '<h2>7. Tags</h2><p>tugs</p>']
    expect(
      partsOf(`<main><h1>The Quay</h1><section>${first}</section><section>${second}</section></main>Imprint`),
    ).toEqual(['', inBrief, 'Imprint'])
  })

  it('takes the lines around a single section that has a block to itself', () => {
    expect(
      partsOf('<div><h1>The Quay</h1><div><h2>BLUF</h2><p>It sank.</p></div><p>Imprint</p></div>'),
    ).toEqual(['', 'The Quay / BLUF / It sank.', 'Imprint'])
  })

  it('takes all that follows where nothing but the page holds the sections', () => {
    expect(partsOf(`<p>Home</p>${brief}<p>Imprint</p>`)).toEqual(['Home', `${inBrief} / Imprint`, ''])
  })
})

describe('the first line of a brief on a page', () => {
  it.each([
    [
      'is the last heading of the highest level',
      '<h1>News</h1><h1>The Quay</h1><h2>Ports</h2>',
      'News',
      'The Quay / Ports / ',
    ],
    ['is that heading, whatever its level', '<h3>The Quay</h3><h4>Ports</h4>', '', 'The Quay / Ports / '],
    ['is that heading below other lines', '<p>News<h3>The Quay</h3>', 'News', 'The Quay / '],
    [
      'is that heading, whatever stands above the date',
      '<h1>The Quay</h1><p>By Ida<p>Date: 2031-03-01',
      '',
      'The Quay / By Ida / Date: 2031-03-01 / ',
    ],
    [
      'is the line above the date',
      '<p>News<p>The Quay<p>Published on: 2031-03-01',
      'News',
      'The Quay / Published on: 2031-03-01 / ',
    ],
    ['may be the date', '<p>Date: 2031-03-01<p>The Quay', '', 'Date: 2031-03-01 / The Quay / '],
    ['is the first of all without either', '<p>News<p>The Quay', '', 'News / The Quay / '],
    [
      'is no line above words that only begin like a date',
      '<p>News<p>The Quay<p>Dated: no',
      '',
      'News / The Quay / Dated: no / ',
    ],
  ])('%s', (...[, opening, above, start]) => {
    expect(partsOf(`<div>${opening}<h4>BLUF</h4><p>It sank.</div>`)).toEqual([
      above,
      `${start}BLUF / It sank.`,
      '',
    ])
  })
})

describe('what tells that a brief is on a page', () => {
  const around = (marked: string) => partsOf(`<p>Home</p><div><h1>The Quay</h1>${marked}</div><p>Imprint</p>`)

  it.each([
    ['<h2>Key Actors</h2>', 'Key Actors'],
    ['<p>6. Key Actors</p>', 'Key Actors'],
    ['<p><b>Key Actors</b></p>', 'Key Actors'],
    ['<p><b>Key Actors:</b></p>', 'Key Actors:'],
    ['<p>BLUF</p>', 'BLUF'],
    ['<p>BLUF: It sank.</p>', 'BLUF: It sank.'],
    ['<p>Structured Analytic Techniques</p>', 'Structured Analytic Techniques'],
    ['<ol><li>Key Actors</li></ol>', 'Key Actors'],
    ['<p>Insight 1 [S, Confidence: High]: It sank.</p>', 'Insight 1 [S, Confidence: High]: It sank.'],
  ])('is %s', (marked, plain) => expect(around(marked)).toEqual(['Home', `The Quay / ${plain}`, 'Imprint']))

  it.each([
    ['a plain line', '<p>Key Actors</p>', 'Key Actors'],
    ['an item of an inner list', '<ul><li><ul><li><b>Key Actors</b></ul></ul>', 'Key Actors'],
    ['a further paragraph', '<ul><li><p>Ida</p><p><b>Key Actors</b></p></ul>', 'Ida / Key Actors'],
    ['links to read on', '<h2>Explore more</h2>', 'Explore more'],
    ['sources', '<h2>Sources</h2>', 'Sources'],
    ['a heading of another kind', '<h2>Weather</h2>', 'Weather'],
    ['bold words that begin a sentence', '<p><b>Key Actors</b> met.</p>', 'Key Actors met.'],
  ])('is not %s', (_, marked, plain) =>
    expect(around(marked)).toEqual(['', `Home / The Quay / ${plain} / Imprint`, '']),
  )
})
