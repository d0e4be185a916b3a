import { describe, expect, it } from 'vitest'
import type { Inline } from '#domain/prose/inline.ts'
import type { RawLine } from './layout-line.ts'
import { aLine } from './layout-line.test-data.ts'
import { makeLine } from './make-line.ts'

const text = (value: string): Inline => ({ type: 'text', value })
const strong = (...children: Inline[]): Inline => ({ type: 'strong', children })
const link = (url: string, label: string): Inline => ({ type: 'link', url, children: [text(label)] })

function make(nodes: readonly Inline[], change: Partial<RawLine> = {}) {
  const raw = { number: 1, depth: 0, continues: false, mark: null, heading: null, gap: false, rawBold: false }
  return makeLine({ ...raw, ...change, nodes })
}

describe('makeLine', () => {
  it('works out what a line says with and without marks', () => {
    expect(make([text('The quay '), strong(text('sank')), text('.')], { number: 7, gap: true })).toEqual(
      aLine('The quay sank.', { number: 7, gap: true, prose: 'The quay **sank**.' }),
    )
  })

  it.each<[string, Inline[]]>([
    ['without anything', []],
    ['of spaces', [text('  \n '), strong(text(' '))]],
    ['of a list sign', [text('• ')]],
  ])('makes none %s', (_, nodes) => expect(make(nodes)).toBeNull())

  it('puts the pieces of one text together and folds its spaces', () => {
    expect(make([text('  The   quay'), text('\n sank. ')])).toEqual(aLine('The quay sank.'))
  })

  it('escapes in prose what would be a mark', () => {
    const line = make([text('5 * 6 is *thirty*')])
    expect(line?.plain).toBe('5 * 6 is *thirty*')
    expect(line?.prose).toBe('5 \\* 6 is \\*thirty\\*')
  })

  it('knows citations', () => {
    expect(make([text('It sank. [12]')])).toEqual(aLine('It sank. [12]'))
  })
})

describe('signs that stand in the text of a line', () => {
  it.each<[string, Inline[], { plain: string; depth: number; mark: string | null }]>([
    ['a list sign', [text('• Two tugs')], { plain: 'Two tugs', depth: 1, mark: null }],
    ['a number', [text('3) Two tugs')], { plain: 'Two tugs', depth: 0, mark: '3)' }],
    [
      'a number in bold',
      [strong(text('3. Two')), text(' tugs')],
      { plain: 'Two tugs', depth: 0, mark: '3.' },
    ],
    ['a list sign and a number', [text('- 3. Two tugs')], { plain: '3. Two tugs', depth: 1, mark: null }],
  ])('are lifted out: %s', (_, nodes, expected) => {
    const { plain, depth, mark } = make(nodes) ?? aLine('')
    expect({ plain, depth, mark }).toEqual(expected)
  })

  it('keep the marks of what is left', () => {
    expect(make([strong(text('3. Two')), text(' tugs')])).toEqual(
      aLine('Two tugs', { prose: '**Two** tugs', mark: '3.', lead: { text: 'Two', rest: 'tugs' } }),
    )
  })

  it.each<[string, Partial<RawLine>]>([
    ['in an item', { depth: 1 }],
    ['in a further paragraph', { continues: true }],
    ['behind a number', { mark: '1.' }],
  ])('stay %s', (_, change) => {
    expect(make([text('2. Two tugs')], change)).toEqual(aLine('2. Two tugs', change))
    expect(make([text('• Two tugs')], change)).toEqual(aLine('• Two tugs', change))
  })

  it('are numbers only in a heading', () => {
    expect(make([text('2. Two Tugs')], { heading: 2 })).toEqual(aLine('Two Tugs', { mark: '2.', heading: 2 }))
    expect(make([text('• Two Tugs')], { heading: 2 })).toEqual(aLine('• Two Tugs', { heading: 2 }))
  })

  it('leave a year alone', () => {
    expect(make([text('2031. A dry spring followed.')])).toEqual(aLine('2031. A dry spring followed.'))
  })
})

describe('the lead', () => {
  it.each<[string, Inline[], { text: string; rest: string } | null]>([
    [
      'is the bold words at the start',
      [strong(text('Storm')), text(': A gale.')],
      { text: 'Storm', rest: ': A gale.' },
    ],
    ['is a whole bold line', [strong(text('Storm'))], { text: 'Storm', rest: '' }],
    ['is none further on', [text('A '), strong(text('storm'))], null],
    ['is none without bold words', [text('A storm')], null],
    [
      'keeps the marks behind it',
      [strong(text('A')), text(' is '), strong(text('b'))],
      { text: 'A', rest: 'is **b**' },
    ],
    [
      'has no mark of its own',
      [strong({ type: 'emphasis', children: [text('Storm')] }), text(' came')],
      { text: 'Storm', rest: 'came' },
    ],
  ])('%s', (_, nodes, lead) => expect(make(nodes)?.lead).toEqual(lead))

  it('is found at stars that the format left standing', () => {
    expect(make([text('**Storm**: A **strong** gale.')], { rawBold: true })).toEqual(
      aLine('Storm: A strong gale.', { lead: { text: 'Storm', rest: ': A strong gale.' } }),
    )
  })

  it.each([
    ['around a list sign', '**• Storm**: A gale.', 1, null],
    ['behind a list sign', '• **Storm**: A gale.', 1, null],
    ['around a number', '**2. Storm**: A gale.', 0, '2.'],
    ['behind a number', '2. **Storm**: A gale.', 0, '2.'],
  ])('is found at such stars %s', (...[, value, depth, mark]) => {
    expect(make([text(value)], { rawBold: true })).toEqual(
      aLine('Storm: A gale.', { depth, mark, lead: { text: 'Storm', rest: ': A gale.' } }),
    )
  })

  it('takes stars for text where the format knows marks', () => {
    const line = make([text('**Storm**: A gale.')])
    expect([line?.plain, line?.lead]).toEqual(['**Storm**: A gale.', null])
  })

  it('is found at such stars beside words that are marked otherwise', () => {
    const nodes = [text('**Storm**: '), { type: 'code' as const, value: '**a**' }, strong(text('gale'))]
    expect(make(nodes, { rawBold: true })).toEqual(
      aLine('Storm: **a**gale', {
        prose: 'Storm: `**a**`**gale**',
        lead: { text: 'Storm', rest: ': `**a**`**gale**' },
      }),
    )
  })

  it('leaves stars without a partner', () => {
    expect(make([text('**Storm: A gale.')], { rawBold: true })?.plain).toBe('**Storm: A gale.')
  })
})

describe('the links', () => {
  it('are listed in order, those inside marks too', () => {
    const nodes = [
      text('See '),
      link('https://example.org/a', 'the log'),
      text(' and '),
      strong({ type: 'emphasis', children: [link('/b', 'the chart')] }),
      text('.'),
    ]
    expect(make(nodes)?.links).toEqual([
      { label: 'the log', href: 'https://example.org/a' },
      { label: 'the chart', href: '/b' },
    ])
  })

  it('are none in a line without any', () => expect(make([text('https://example.org/a')])?.links).toEqual([]))
})
