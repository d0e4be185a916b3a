import { describe, expect, it } from 'vitest'
import type { Part } from '#domain/briefs/brief-content.ts'
import type { Likelihood } from '#domain/judgments/likelihood.ts'
import { listSectionLines } from './list-section-lines.ts'
import type { PrintedItem, PrintedLine } from './printed-line.ts'

const likely: Likelihood = { term: 'likely', yardstick: 'icd-203', low: 55, high: 80 }
const bracket = '(Likelihood: likely, 55–80%, ICD 203.)'

function linesOf(parts: Part[], letters: (string | null)[] = []): PrintedLine[] {
  return listSectionLines({ number: 1, title: 'Any', kind: 'other', parts }, letters)
}

function paragraph(text: string): PrintedLine {
  return { form: 'paragraph', text }
}

function item(given: Partial<PrintedItem>): PrintedLine {
  return { form: 'item', label: null, name: null, paragraphs: [], below: false, items: [], ...given }
}

function judgment(
  role: 'bottom-line' | 'key-judgment' | 'assessment',
  text: string,
  likelihood = false,
): Part {
  return {
    kind: 'judgment',
    key: 'j',
    role,
    runs: text === '' ? [] : [{ role: 'statement', text }],
    likelihood: likelihood ? likely : null,
    confidence: null,
  }
}

function hypothesis(name: string | null, text: string, likelihood = false): Part {
  return {
    kind: 'hypothesis',
    key: 'h',
    name,
    runs: [{ role: 'statement', text }],
    likelihood: likelihood ? likely : null,
  }
}

function keyPoints(...texts: string[]): Part {
  const items = texts.map((text) => ({ key: text, text }))
  return { kind: 'key-points', label: 'Assumptions', pointKind: 'assumptions', items }
}

describe('judgments', () => {
  it('of the bottom line are paragraphs, their likelihood a line below', () => {
    expect(linesOf([judgment('bottom-line', 'It sank.\n\nIt will be raised.', true)])).toEqual([
      paragraph('It sank.'),
      paragraph('It will be raised.'),
      paragraph('Likelihood: likely (55–80%, ICD 203).'),
    ])
  })

  it('without words are their likelihood alone, or nothing', () => {
    expect(linesOf([judgment('bottom-line', '', true)])).toEqual([
      paragraph('Likelihood: likely (55–80%, ICD 203).'),
    ])
    expect(linesOf([judgment('bottom-line', '')])).toEqual([])
  })

  it.each([
    ['key-judgment', 'Key Judgment'],
    ['assessment', 'Assessment'],
  ] as const)('of the role %s are items with the label "%s"', (role, label) => {
    expect(linesOf([judgment(role, 'It sank.', true), judgment(role, 'a\n\nb')])).toEqual([
      item({ label, paragraphs: [`It sank. ${bracket}`] }),
      item({ label, paragraphs: ['a', 'b'] }),
    ])
  })

  it('put their runs together as they are', () => {
    const part: Part = {
      kind: 'judgment',
      key: 'j',
      role: 'assessment',
      runs: [
        { role: 'statement', text: 'It sank. ' },
        { role: 'confidence', text: 'Confidence is low.' },
      ],
      likelihood: null,
      confidence: { level: 'low', reason: null },
    }
    expect(linesOf([part])).toEqual([
      item({ label: 'Assessment', paragraphs: ['It sank. Confidence is low.'] }),
    ])
  })
})

describe('hypotheses', () => {
  it('have the letter of their place, and their name in brackets', () => {
    const parts = [
      hypothesis(null, 'It sank.'),
      judgment('assessment', 'x'),
      hypothesis('Fire', 'It burnt.', true),
    ]
    expect(linesOf(parts, ['C', null, 'D'])).toEqual([
      item({ label: 'Hypothesis C', paragraphs: ['It sank.'] }),
      item({ label: 'Assessment', paragraphs: ['x'] }),
      item({ label: 'Hypothesis D (Fire)', paragraphs: [`It burnt. ${bracket}`] }),
    ])
  })

  it('have their likelihood behind the last paragraph', () => {
    expect(linesOf([hypothesis(null, 'a\n\nb', true)], ['A'])).toEqual([
      item({ label: 'Hypothesis A', paragraphs: ['a', `b ${bracket}`] }),
    ])
  })

  it('are their likelihood alone where they have no words', () => {
    expect(linesOf([hypothesis(null, '', true)], ['A'])).toEqual([
      item({ label: 'Hypothesis A', paragraphs: [bracket] }),
    ])
  })
})

describe('other parts', () => {
  it.each<[string, Part, PrintedLine[]]>([
    [
      'a passage',
      { kind: 'passage', key: 'p', form: 'paragraph', text: 'a\n\nb' },
      [paragraph('a'), paragraph('b')],
    ],
    [
      'a passage in a list',
      { kind: 'passage', key: 'p', form: 'item', text: 'a\n\nb' },
      [item({ paragraphs: ['a', 'b'] })],
    ],
    ['a subheading', { kind: 'subheading', text: 'Scenario Outlook' }, [item({ label: 'Scenario Outlook' })]],
    [
      'an implication',
      { kind: 'implication', key: 'i', label: 'Cyber', domain: 'cyber', text: 'a' },
      [item({ label: 'Cyber', paragraphs: ['a'] })],
    ],
    [
      'an implication without label',
      { kind: 'implication', key: 'i', label: null, domain: 'other', text: 'a' },
      [item({ paragraphs: ['a'] })],
    ],
    [
      'a recommendation',
      { kind: 'recommendation', key: 'r', label: 'Now', horizon: 'immediate', text: 'a\n\nb' },
      [item({ label: 'Now', paragraphs: ['a', 'b'] })],
    ],
    [
      'a recommendation without text',
      { kind: 'recommendation', key: 'r', label: 'Now', horizon: 'immediate', text: '' },
      [item({ label: 'Now' })],
    ],
    [
      'a scenario',
      { kind: 'scenario', key: 's', name: 'Best', scenarioKind: 'best', text: 'a', likelihood: null },
      [item({ label: 'Best', paragraphs: ['a'] })],
    ],
    [
      'a scenario with a likelihood',
      { kind: 'scenario', key: 's', name: 'Best', scenarioKind: 'best', text: 'a', likelihood: likely },
      [item({ label: 'Best', paragraphs: [`a ${bracket}`] })],
    ],
    [
      'an entity',
      { kind: 'entity', key: 'e', name: 'Ada Brandt', description: 'a pilot' },
      [item({ name: 'Ada Brandt', paragraphs: ['a pilot'] })],
    ],
    [
      'an entity without description',
      { kind: 'entity', key: 'e', name: 'Ada Brandt', description: null },
      [item({ name: 'Ada Brandt' })],
    ],
    [
      'a technique',
      { kind: 'technique', key: 't', name: 'SWOT', description: 'a\n\nb' },
      [item({ label: 'SWOT', paragraphs: ['a', 'b'], below: true })],
    ],
    [
      'a technique without description',
      { kind: 'technique', key: 't', name: 'SWOT', description: null },
      [item({ label: 'SWOT', below: true })],
    ],
  ])('print %s', (_, part, lines) => {
    expect(linesOf([part])).toEqual(lines)
  })
})

describe('tags', () => {
  it('stand on one line, below all else', () => {
    const parts: Part[] = [
      { kind: 'tag', name: 'ports' },
      { kind: 'passage', key: 'p', form: 'paragraph', text: 'a' },
      { kind: 'tag', name: 'tugs' },
    ]
    expect(linesOf(parts)).toEqual([paragraph('a'), { form: 'names', names: ['ports', 'tugs'] }])
  })

  it('need no line where there are none', () => {
    expect(linesOf([])).toEqual([])
  })
})

describe('key points', () => {
  it.each([
    [[], {}],
    [['The log is whole'], { paragraphs: ['The log is whole.'] }],
    [['The log is whole', 'Clocks agree'], { paragraphs: ['The log is whole; Clocks agree.'] }],
    [['The U.S. log is whole'], { paragraphs: ['The U.S. log is whole.'] }],
    [['Tugs and barges were near'], { paragraphs: ['Tugs and barges were near.'] }],
  ])('stand in a row where each is simple: %j', (texts, given) => {
    expect(linesOf([keyPoints(...texts)])).toEqual([item({ label: 'Assumptions', ...given })])
  })

  it.each([
    ['a semicolon', 'The log; the chart'],
    ['stars without a meaning', '\\*\\*The log is whole'],
    ['a full stop', 'The log is whole.'],
    ['a question mark', 'Is the log whole?'],
    ['a stop within quotes', 'They say “all is well.”'],
    ['a colon', 'As follows:'],
    ['three dots', 'And more…'],
    ['a stop within bold', '**The log is whole.**'],
    ['"and"', 'and so on'],
    ['"Or"', 'Or not'],
    ['two sentences', 'The log is whole. The chart is not'],
    ['a line break', 'The log\nis whole'],
  ])('are a list where one has %s', (_, text) => {
    expect(linesOf([keyPoints('Clocks agree', text)])).toEqual([
      item({ label: 'Assumptions', items: ['Clocks agree', text] }),
    ])
  })
})
