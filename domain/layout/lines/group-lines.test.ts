import { describe, expect, it } from 'vitest'
import { groupLines, toText, toWholeProse } from './group-lines.ts'
import type { LayoutLine } from './layout-line.ts'
import { aLine } from './layout-line.test-data.ts'
import { readText } from './read-text.ts'

const isKnown = (label: string) => ['assumptions', 'Best case', 'red flags and blind spots'].includes(label)

/** The groups of lines, each as its label, its paragraphs and the items inside it. */
function groupsOf(...given: (string | LayoutLine)[]) {
  const lines = given.map((line) => (typeof line === 'string' ? aLine(line) : line))
  return groupLines(lines, isKnown).map(({ label, paragraphs, children }) => [
    label,
    paragraphs,
    children.map(({ plain }) => plain),
  ])
}

const item = (plain: string, change: Partial<LayoutLine> = {}) => aLine(plain, { depth: 1, ...change })
const boldLine = (text: string, rest: string, change: Partial<LayoutLine> = {}) =>
  aLine(`${text}${rest}`, { lead: { text, rest }, ...change })

describe('the label of a group', () => {
  it.each<[string, LayoutLine, string | null, string[]]>([
    ['begins an item', item('the Crew of two: safe.'), null, ['the Crew of two: safe.']],
    ['begins an item with a capital', item('Crew and cargo: safe.'), 'Crew and cargo', ['safe.']],
    ['begins a numbered line', aLine('Crew and cargo: safe.', { mark: '1.' }), 'Crew and cargo', ['safe.']],
    ['begins a paragraph in bold', boldLine('Crew and cargo', ': safe.'), 'Crew and cargo', ['safe.']],
    ['begins a paragraph and is known', aLine('Best case: calm.'), 'Best case', ['calm.']],
    ['begins a paragraph like a title', aLine('Northern Crew: safe.'), 'Northern Crew', ['safe.']],
    ['is a title of five words', aLine('The Crew of the Tug: safe.'), 'The Crew of the Tug', ['safe.']],
    [
      'is none with six words',
      aLine('The Crew of the New Tug: safe.'),
      null,
      ['The Crew of the New Tug: safe.'],
    ],
    ['is none in a sentence', aLine('The crew said: all safe.'), null, ['The crew said: all safe.']],
    ['is none in a line without a colon', aLine('All safe.'), null, ['All safe.']],
    ['stands alone in an item', item('Crew and cargo:'), 'Crew and cargo', []],
    ['stands alone and is known', aLine('assumptions'), 'assumptions', []],
    ['stands alone with its colon', aLine('assumptions :'), 'assumptions', []],
    ['is a heading', aLine('The crew said: all safe.', { heading: 3 }), 'The crew said: all safe.', []],
    ['is a heading that ends in a colon', aLine('Crew:', { heading: 3 }), 'Crew', []],
    ['is none that ends like a sentence', aLine('assumptions.'), null, ['assumptions.']],
  ])('%s', (...[, line, label, paragraphs]) => {
    expect(groupLines([line], isKnown)).toEqual([
      { line, item: line.depth > 0 || line.mark !== null, label, paragraphs, children: [] },
    ])
  })

  it('is none that is longer than eighty characters', () => {
    const anyLabel = (length: number) => groupLines([aLine('x'.repeat(length))], () => true)[0]?.label ?? null
    expect(anyLabel(80)).toBe('x'.repeat(80))
    expect(anyLabel(81)).toBeNull()
  })

  it('is not asked for where the sentence ends', () => {
    expect(
      groupLines([aLine('Why?'), aLine('Go!'), aLine('So;')], () => true).map(({ label }) => label),
    ).toEqual([null, null, null])
  })
})

describe('groupLines', () => {
  it('makes nothing of nothing', () => expect(groupLines([], isKnown)).toEqual([]))

  it('keeps paragraphs apart', () => {
    expect(groupsOf('It sank.', 'It was raised.')).toEqual([
      [null, ['It sank.'], []],
      [null, ['It was raised.'], []],
    ])
  })

  it('adds further paragraphs of an item to it', () => {
    expect(
      groupsOf(item('It sank.'), item('It was raised.', { continues: true }), item('It burnt.')),
    ).toEqual([
      [null, ['It sank.', 'It was raised.'], []],
      [null, ['It burnt.'], []],
    ])
  })

  it('puts what goes on behind inner items among them', () => {
    expect(
      groupsOf(
        item('Tugs'),
        item('Two', { depth: 2 }),
        item('They are old.', { continues: true }),
        item('Barges'),
      ),
    ).toEqual([
      [null, ['Tugs'], ['Two', 'They are old.']],
      [null, ['Barges'], []],
    ])
  })

  it('puts items of deeper lists inside', () => {
    expect(
      groupsOf(item('Tugs'), item('Two', { depth: 2 }), item('New', { depth: 3 }), item('Barges')),
    ).toEqual([
      [null, ['Tugs'], ['Two', 'New']],
      [null, ['Barges'], []],
    ])
  })

  it('keeps items of one depth apart, however deep they are', () => {
    expect(groupsOf(item('Tugs', { depth: 2 }), item('Barges', { depth: 2 }))).toHaveLength(2)
  })

  it('does not put the first items of a list inside the paragraph above', () => {
    expect(groupsOf('There are ships.', item('Tugs'), item('Barges'))).toHaveLength(3)
  })

  it('lets a line that goes on begin, if nothing stands above it', () => {
    expect(groupsOf(item('They are old.', { continues: true }))).toEqual([[null, ['They are old.'], []]])
  })
})

describe('a label alone on its line', () => {
  it('takes the list it announces', () => {
    expect(groupsOf('assumptions', item('Steel holds.'), aLine('Ice melts.', { mark: '2.' }))).toEqual([
      ['assumptions', [], ['Steel holds.', 'Ice melts.']],
    ])
  })

  it('takes labelled items of that list too, but no item with a label of its kind', () => {
    expect(groupsOf('assumptions', item('Steel: it holds.'), item('Best case: calm.'))).toEqual([
      ['assumptions', [], ['Steel: it holds.']],
      ['Best case', ['calm.'], []],
    ])
  })

  it('takes the paragraph below it, and no more', () => {
    expect(groupsOf('assumptions', 'Steel holds.', 'Ice melts.')).toEqual([
      ['assumptions', ['Steel holds.'], []],
      [null, ['Ice melts.'], []],
    ])
  })

  it('takes all paragraphs below it, if it is a heading', () => {
    expect(
      groupsOf(aLine('Steel', { heading: 3 }), 'It holds.', 'It rusts.', aLine('Ice', { heading: 3 })),
    ).toEqual([
      ['Steel', ['It holds.', 'It rusts.'], []],
      ['Ice', [], []],
    ])
  })

  it('takes no paragraph behind its list', () => {
    expect(groupsOf('assumptions', item('Steel holds.'), 'Ice melts.')).toEqual([
      ['assumptions', [], ['Steel holds.']],
      [null, ['Ice melts.'], []],
    ])
  })

  it('takes no list behind its paragraph', () => {
    expect(groupsOf('assumptions', 'Steel holds.', item('Ice melts.'))).toEqual([
      ['assumptions', ['Steel holds.'], []],
      [null, ['Ice melts.'], []],
    ])
  })

  it('takes no other label, no heading in a list and nothing below an item', () => {
    expect(groupsOf('assumptions', 'Best case: calm.')).toHaveLength(2)
    expect(groupsOf('assumptions', aLine('Ice', { heading: 3, mark: '1.' }))).toHaveLength(2)
    expect(groupsOf(item('Crew:'), 'They are safe.')).toHaveLength(2)
  })
})

it('groups a whole section as it is printed', () => {
  const lines = readText(
    [
      'Some points follow.',
      '',
      '- **Steel:** It holds.',
      '  - Mostly.',
      '',
      '    It rusts.',
      '- Ice melts.',
    ].join('\n'),
  )
  expect(groupsOf(...lines)).toEqual([
    [null, ['Some points follow.'], []],
    ['Steel', ['It holds.'], ['Mostly.', 'It rusts.']],
    [null, ['Ice melts.'], []],
  ])
})

describe('toText', () => {
  it.each<[string[], string[], string]>([
    [[], [], ''],
    [['One.'], [], 'One.'],
    [['One.', '*Two.*'], ['Three.'], 'One.\n\n*Two.*\n\nThree.'],
    [[], ['One.', 'Two.'], 'One.\n\nTwo.'],
  ])('makes %j and %j one prose', (paragraphs, children, text) => {
    expect(toText({ paragraphs, children: children.map((child) => aLine(child)) })).toBe(text)
  })
})

describe('toWholeProse', () => {
  it('sets the number before the prose again', () => {
    expect(toWholeProse(aLine('Tugs', { prose: '*Tugs*', mark: '(2)' }))).toBe('(2) *Tugs*')
    expect(toWholeProse(aLine('Tugs', { prose: '*Tugs*' }))).toBe('*Tugs*')
  })
})
