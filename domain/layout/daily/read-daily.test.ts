import { describe, expect, it } from 'vitest'
import { readMarkdown } from '#domain/layout/lines/read-markdown.ts'
import { readText } from '#domain/layout/lines/read-text.ts'
import type { DailyCategory, Insight } from './daily-report.ts'
import { isDaily, readDaily } from './read-daily.ts'

const linesOf = (...lines: string[]) => readText(lines.join('\n'))
const categoriesOf = (...lines: string[]) => readDaily(linesOf('Morning Report', ...lines)).daily.categories

function insight(text: string, change: Partial<Insight> = {}): Insight {
  return {
    code: 'S',
    confidence: null,
    text,
    credibility: null,
    coherence: null,
    confidenceNote: null,
    ...change,
  }
}

function category(name: string, insights: Insight[], change: Partial<DailyCategory> = {}): DailyCategory {
  return { name, insights, sentiment: null, policy: null, ...change }
}

describe('isDaily', () => {
  it.each([
    ['Morning Brief', true],
    ['The Ilvers morning briefing', true],
    ['Midday Update', true],
    ['Mid-day Report', true],
    ['Noon Summary', true],
    ['EVENING EDITION', true],
    ['Overnight Snapshot – 5 March 2026', true],
    ['Evening Assessment, 5 March 2026', true],
    ['Morning in Ilvers', false],
    ['Night Report', false],
    ['Daily Report', false],
    [`Morning Report of ${'x'.repeat(73)}`, false],
  ])('with the head %j is %s', (head, daily) => {
    expect(isDaily(linesOf(head, 'Insight 1 [S]: It rains.'))).toBe(daily)
  })

  it('needs an insight', () => {
    expect(isDaily(linesOf('Morning Report', 'Insight 1: It rains.'))).toBe(false)
    expect(isDaily([])).toBe(false)
  })

  it('finds its head wherever it stands', () => {
    expect(isDaily(linesOf('Insight 1 [S]: It rains.', 'This was the morning report.'))).toBe(true)
  })
})

describe('the head of a daily report', () => {
  it.each([
    [['Morning Report – 5 March 2026'], 'morning', '2026-03-05'],
    [['Midday Update', 'March 5, 2026'], 'midday', '2026-03-05'],
    [['1 May 2026', 'Evening Brief 2026-03-05'], 'evening', '2026-03-05'],
    [['Overnight Summary'], 'overnight', null],
    [['Evening Brief', 'Morning Brief'], 'evening', null],
    [['No head at all'], 'morning', null],
    [['Morning Report', 'Insight 1 [S]: The port shut on 3 January 2020.'], 'morning', null],
    [['Morning Report', 'Insight 1 [S]: It rains.', 'Printed on 3 January 2020.'], 'morning', null],
  ])('of %j', (lines, slot, date) => {
    const { daily } = readDaily(linesOf(...lines, 'Insight 1 [S]: It rains.'))
    expect([daily.slot, daily.date]).toEqual([slot, date])
  })
})

describe('categories', () => {
  it('are the lines right above an insight', () => {
    expect(
      categoriesOf(
        'Shipping:',
        'Insight 1 [S]: It rains.',
        'Insight 2 [S]: It blows.',
        'Energy',
        'Insight 1 [S]: It is dark.',
      ),
    ).toEqual([
      category('Shipping', [insight('It rains.'), insight('It blows.')]),
      category('Energy', [insight('It is dark.')]),
    ])
  })

  it('have no name where none is given', () => {
    expect(categoriesOf('Insight 1 [S]: It rains.')).toEqual([category('', [insight('It rains.')])])
  })

  it('are headings where the text has such, even with nothing below', () => {
    const lines = readMarkdown(
      '# Morning Report\n\n## Shipping\n\nInsight 1 [S]: It rains.\n\n## Energy\n\nIt is late.\n\n## Ports\n\nInsight 1 [S]: x.',
    )
    expect(readDaily(lines).daily.categories).toEqual([
      category('Shipping', [insight('It rains.')]),
      category('Energy', []),
      category('Ports', [insight('x.')]),
    ])
  })

  it.each(['It is a sentence.', '- Energy', 'Evening Report', 'The Ilvers Post logo', `E${'x'.repeat(80)}`])(
    'are not lines like %j',
    (line) => {
      const found = categoriesOf('Shipping', 'Insight 1 [S]: a.', line, 'Insight 2 [S]: b.')
      expect(found.map(({ name }) => name)).toEqual(['Shipping'])
    },
  )
})

describe('notes below an insight', () => {
  it('are told by their labels', () => {
    expect(
      categoriesOf(
        'Shipping',
        'Insight 1 [S]: It rains.',
        'Credibility: One log.',
        'Coherence: It fits.',
        'Confidence: Low, as one log exists.',
      ),
    ).toEqual([
      category('Shipping', [
        insight('It rains.', {
          credibility: 'One log.',
          coherence: 'It fits.',
          confidenceNote: 'Low, as one log exists.',
        }),
      ]),
    ])
  })

  it.each([
    [[], { text: 'It rains.\n\nMore.' }],
    [['Credibility: a.'], { credibility: 'a.\n\nMore.' }],
    [['Credibility: a.', 'Coherence: b.'], { credibility: 'a.', coherence: 'b.\n\nMore.' }],
    [['Credibility: a.', 'Confidence: c.'], { credibility: 'a.', confidenceNote: 'c.\n\nMore.' }],
  ])('go on in the last of %j', (lines, change) => {
    expect(categoriesOf('Shipping', 'Insight 1 [S]: It rains.', ...lines, 'More.')).toEqual([
      category('Shipping', [insight('It rains.', change)]),
    ])
  })

  it('are left out where no insight stands above them', () => {
    expect(categoriesOf('Credibility: a.', 'It is late.')).toEqual([])
  })
})

describe('what is said of a category', () => {
  it.each([
    ['Sentiment: Calm.', { sentiment: 'Calm.' }],
    ['Overall sentiment: Calm.', { sentiment: 'Calm.' }],
    ['Sentiment Overview: Calm.', { sentiment: 'Calm.' }],
    ['**Sentiment Analysis:** Calm.', { sentiment: 'Calm.' }],
    ['Policy Relevance: Calm.', { policy: 'Calm.' }],
    ['Policy implication: Calm.', { policy: 'Calm.' }],
    ['Policy recommendations: Calm.', { policy: 'Calm.' }],
  ])('is read from %j', (line, change) => {
    expect(categoriesOf('Shipping', 'Insight 1 [S]: It rains.', line)).toEqual([
      category('Shipping', [insight('It rains.')], change),
    ])
  })

  it('may stand in paragraphs below its label', () => {
    expect(
      categoriesOf(
        'Shipping',
        'Insight 1 [S]: It rains.',
        'Sentiment Overview',
        'Calm.',
        'Still calm.',
        'Policy Relevance',
        'None.',
      ),
    ).toEqual([
      category('Shipping', [insight('It rains.')], { sentiment: 'Calm.\n\nStill calm.', policy: 'None.' }),
    ])
  })

  it('ends with the next insight', () => {
    expect(
      categoriesOf('Shipping', 'Insight 1 [S]: a.', 'Sentiment: Calm.', 'Insight 2 [S]: b.', 'More.'),
    ).toEqual([category('Shipping', [insight('a.'), insight('b.\n\nMore.')], { sentiment: 'Calm.' })])
  })
})

describe('the warning of a cut report', () => {
  const linesOfWarnings = (...lines: string[]) =>
    readDaily(linesOf('Morning Report', ...lines)).warnings.map(({ code, message, line }) => [
      code,
      message,
      line,
    ])
  const cut = (line: number) => [
    ['truncated', 'The report ends abruptly. Everything up to there was kept.', line],
  ]

  it.each([
    ['no cut', ['Shipping', 'Insight 1 [S]: It rains.'], []],
    ['no cut behind quotes', ['Shipping', 'Insight 1 [S]: “It rains”'], []],
    ['a cut in a sentence', ['Shipping', 'Insight 1 [S]: It rains and'], cut(3)],
    [
      'no cut where every category ends alike',
      ['A', 'Insight 1 [S]: a.', 'Policy Relevance: x.', 'B', 'Insight 1 [S]: b.', 'Policy Relevance: y.'],
      [],
    ],
    [
      'a cut before the policy of the last category',
      ['A', 'Insight 1 [S]: a.', 'Policy Relevance: x.', 'B', 'Insight 1 [S]: b.'],
      cut(6),
    ],
  ])('tells of %s', (_, lines, warnings) => {
    expect(linesOfWarnings(...lines)).toEqual(warnings)
  })
})

it.each([
  [['Embargoed until 6 March 2026, 12:00 UTC', 'Morning Report – 5 March 2026']],
  [['Morning Report – 5 March 2026', 'Not for publication before 6 March 2026.']],
])('is under embargo where a line says so: %j', (lines) => {
  const { daily, warnings } = readDaily(linesOf(...lines, 'Shipping', 'Insight 1 [S]: It rains.'))
  expect([daily.date, daily.categories]).toEqual([
    '2026-03-05',
    [category('Shipping', [insight('It rains.')])],
  ])
  expect(warnings.map(({ code }) => code)).toEqual(['embargo'])
})

it.each(['Insight 2 [Confidence: Low, S]: b.', 'Insight 2 (High): b.', 'Insight: b.'])(
  'warns of %j, which is no insight of its own',
  (line) => {
    const { warnings } = readDaily(linesOf('Morning Report', 'Shipping', 'Insight 1 [S]: a.', line))
    expect(warnings.map(({ code, line: at }) => [code, at])).toEqual([['unplaced', 4]])
  },
)

describe('the warning of words that belong to no insight', () => {
  const told = (...lines: string[]) =>
    readDaily(readMarkdown(lines.join('\n\n')))
      .warnings.filter(({ code }) => code === 'left-out')
      .map(({ message, line }) => [message, line])

  it('names those below a heading and sentences above all', () => {
    expect(
      told(
        '# Morning Report',
        'All is quiet.',
        '## Shipping',
        'Insight 1 [S]: a.',
        '## Energy',
        'None today',
      ),
    ).toEqual([['Left out, because it belongs to no insight: "All is quiet." and 1 more line.', 3]])
  })

  it('names nothing that a report says of itself', () => {
    expect(
      told(
        '# Morning Report',
        '5 March 2026.',
        'Our Logo',
        'Read daily • Checked',
        '## A',
        'Insight 1 [S]: a.',
        '## B',
        'Morning Report',
        'Insight 1 [S]: b.',
      ),
    ).toEqual([])
  })
})

it.each([
  ['Midday Assessment – 5 March 2026', 'midday'],
  ['Evening Outlook, 5 March 2026', 'evening'],
  ['Morning Bulletin 2026-03-05', 'morning'],
  ['Overnight Round-up – 5 March 2026', 'overnight'],
  ['Evening Outlook', null],
  ['The outlook of 5 March 2026', null],
])('knows a daily report by "%s": %s', (head, slot) => {
  const lines = linesOf(head, 'Insight 1 [S, Confidence: High]: Rain.')
  expect(isDaily(lines) ? readDaily(lines).daily.slot : null).toBe(slot)
})
