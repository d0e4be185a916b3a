import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Inline } from '#domain/prose/inline.ts'
import type { LayoutLine, RawLine } from './layout-line.ts'
import { makeLine } from './make-line.ts'

const text = (value: string): Inline => ({ type: 'text', value })
const strong = (...children: Inline[]): Inline => ({ type: 'strong', children })
const emphasis = (...children: Inline[]): Inline => ({ type: 'emphasis', children })
const link = (url: string, ...children: Inline[]): Inline => ({ type: 'link', url, children })

const bare: Omit<RawLine, 'nodes'> = {
  number: 7,
  depth: 0,
  continues: false,
  mark: null,
  heading: null,
  gap: false,
  rawBold: false,
}

function make(nodes: readonly Inline[], given: Partial<RawLine> = {}): LayoutLine | null {
  return makeLine({ ...bare, ...given, nodes })
}

/** Depth, mark and prose of a line of plain text. */
function placeOf(value: string, given: Partial<RawLine> = {}) {
  const line = make([text(value)], given)
  return line && [line.depth, line.mark, line.prose]
}

const leadOf = (nodes: readonly Inline[], given: Partial<RawLine> = {}) => make(nodes, given)?.lead
const rawLeadOf = (value: string) => make([text(value)], { rawBold: true })?.lead

describe('makeLine', () => {
  it('works out all texts of a line and keeps its place', () => {
    const nodes = [
      strong(text('Pilots')),
      text(' saw '),
      link('https://example.org/a', text('lights')),
      text(' [2]'),
    ]
    expect(make(nodes, { depth: 2, continues: true, gap: true })).toEqual({
      number: 7,
      prose: '**Pilots** saw [lights](https://example.org/a) [2]',
      plain: 'Pilots saw lights [2]',
      depth: 2,
      continues: true,
      mark: null,
      heading: null,
      lead: { text: 'Pilots', rest: 'saw [lights](https://example.org/a) [2]' },
      links: [{ label: 'lights', href: 'https://example.org/a' }],
      gap: true,
    })
  })

  it.each<[string, Inline[]]>([
    ['no nodes', []],
    ['an empty text', [text('')]],
    ['only spaces', [text(' \n '), text('\t')]],
    ['a mark around nothing', [strong(text(' '))]],
    ['a sign without words', [text('•')]],
  ])('makes no line of %s', (_, nodes) => {
    expect(make(nodes)).toBe(null)
  })

  it('folds spaces and line ends', () => {
    expect(make([text('  Ships \n wait   '), text(' today. ')])?.plain).toBe('Ships wait today.')
  })

  it.each([
    ['Ships *wait* today', 'Ships \\*wait\\* today'],
    ['Ships `wait` today', 'Ships \\`wait\\` today'],
    ['Pier 4_b', 'Pier 4_b'],
  ])('keeps what looks like a mark as text: %j', (value, prose) => {
    const line = make([text(value)])
    expect([line?.plain, line?.prose]).toEqual([value, prose])
  })
})

describe('the signs of a line', () => {
  it.each([
    ['• Ships wait', [1, null, 'Ships wait']],
    ['- Ships wait', [1, null, 'Ships wait']],
    ['1. Ships wait', [0, '1.', 'Ships wait']],
    ['12) Ships wait', [0, '12)', 'Ships wait']],
    ['(2)  Ships wait', [0, '(2)', 'Ships wait']],
    ['• 1. Ships wait', [1, null, '1. Ships wait']],
    ['•Ships wait', [1, null, 'Ships wait']],
    ['2031. Ships wait', [0, null, '2031. Ships wait']],
    ['1.5 ships wait', [0, null, '1.5 ships wait']],
    ['12.', [0, null, '12.']],
    ['Ships - tugs', [0, null, 'Ships - tugs']],
  ])('are taken from %j', (value, place) => {
    expect(placeOf(value)).toEqual(place)
  })

  it.each<[string, Partial<RawLine>]>([
    ['in an item', { depth: 1 }],
    ['further down in an item', { continues: true }],
  ])('are kept %s', (_, given) => {
    expect(placeOf('– Ships wait', given)?.[2]).toBe('– Ships wait')
    expect(placeOf('(1) Ships wait', given)?.[2]).toBe('(1) Ships wait')
  })

  it('are kept where the line has a number already', () => {
    expect(placeOf('(2) Ships wait', { mark: '1.' })).toEqual([0, '1.', '(2) Ships wait'])
  })

  it('are only numbers in a heading', () => {
    expect(placeOf('– Ships', { heading: 2 })).toEqual([0, null, '– Ships'])
    expect(placeOf('3. Ships', { heading: 2 })).toEqual([0, '3.', 'Ships'])
  })

  it('are taken out of the marks around them', () => {
    const line = make([strong(text('2. Ships')), text(' wait')])
    expect(line).toEqual({
      number: 7,
      prose: '**Ships** wait',
      plain: 'Ships wait',
      depth: 0,
      continues: false,
      mark: '2.',
      heading: null,
      lead: { text: 'Ships', rest: 'wait' },
      links: [],
      gap: false,
    })
  })
})

describe('the bold words a line begins with', () => {
  it('are all of a bold line', () => {
    expect(leadOf([strong(text('Ships wait'))])).toEqual({ text: 'Ships wait', rest: '' })
  })

  it('keep their colon, and the marks of what follows', () => {
    expect(leadOf([strong(text('Ships:')), text(' '), emphasis(text('all'))])).toEqual({
      text: 'Ships:',
      rest: '*all*',
    })
  })

  it.each<[string, Inline[]]>([
    ['further on', [text('Most '), strong(text('ships'))]],
    ['in emphasis', [emphasis(strong(text('Ships'))), text(' wait')]],
    ['in a link', [link('https://example.org/a', strong(text('Ships'))), text(' wait')]],
  ])('are none where they stand %s', (_, nodes) => {
    expect(leadOf(nodes)).toBe(null)
  })
})

describe('stars that a format left standing', () => {
  it.each([
    ['**Ships:** they wait', { text: 'Ships:', rest: 'they wait' }],
    ['• **Ships** wait', { text: 'Ships', rest: 'wait' }],
    ['1. **Ships** wait', { text: 'Ships', rest: 'wait' }],
    ['**Ships** and **tugs**', { text: 'Ships', rest: 'and tugs' }],
    ['Most **ships** wait', null],
    ['*Ships* wait', null],
  ])('are read in %j', (value, lead) => {
    expect(rawLeadOf(value)).toEqual(lead)
  })

  it('are dropped from the text', () => {
    expect(placeOf('• **Ships** and **tugs**', { rawBold: true })).toEqual([1, null, 'Ships and tugs'])
  })

  it('stay where they mark nothing', () => {
    expect(make([text('2 ** 3 ships')], { rawBold: true })?.plain).toBe('2 ** 3 ships')
  })

  it('stay in a format that has bold of its own', () => {
    const line = make([text('**Ships** wait')])
    expect([line?.plain, line?.lead]).toEqual(['**Ships** wait', null])
  })
})

describe('the links of a line', () => {
  it('stand in order, those inside marks included', () => {
    const nodes = [
      link('https://example.org/a', text('Ships')),
      text(' and '),
      strong(text('old '), emphasis(link('https://example.org/b', strong(text('tugs'))))),
    ]
    expect(make(nodes)?.links).toEqual([
      { label: 'Ships', href: 'https://example.org/a' },
      { label: 'tugs', href: 'https://example.org/b' },
    ])
  })

  it('are not citations', () => {
    expect(make([text('Ships wait [2]')])?.links).toEqual([])
  })
})

describe('any words in a line', () => {
  it('are its plain text, once their spaces are folded', () => {
    const words = fc.array(fc.constantFrom('Ships', 'wait', '*', 'a_b', '<b>', '&amp;', 'Häfen', '`'), {
      minLength: 1,
    })
    fc.assert(
      fc.property(words, (some) => {
        expect(make([text(`Port  ${some.join(' \n ')} `)])?.plain).toBe(['Port', ...some].join(' '))
      }),
      { numRuns: 100 },
    )
  })
})
