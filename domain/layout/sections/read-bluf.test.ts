import { describe, expect, it } from 'vitest'
import type { Judgment, Part } from '#domain/briefs/brief-content.ts'
import type { Likelihood } from '#domain/judgments/likelihood.ts'
import { readText } from '#domain/layout/lines/read-text.ts'
import { readBluf, toJudgment, toPassage } from './read-bluf.ts'
import { partsOf } from '#domain/layout/lines/parts-of.test-data.ts'

const read = (...lines: string[]) => partsOf(readBluf(readText(lines.join('\n'))))

const likely: Likelihood = { term: 'likely', yardstick: 'icd-203', low: 55, high: 80 }

function judge(role: Judgment['role'], text: string, change: Partial<Judgment> = {}): Judgment {
  return {
    kind: 'judgment',
    key: '',
    role,
    runs: text === '' ? [] : [{ role: 'statement', text }],
    likelihood: null,
    confidence: null,
    ...change,
  }
}

function passage(text: string, form: 'paragraph' | 'item'): Part {
  return { kind: 'passage', key: '', form, text }
}

describe('the bottom line', () => {
  it.each([
    [[], []],
    [['It sank.'], [judge('bottom-line', 'It sank.')]],
    [['It sank.', 'It is deep.'], [judge('bottom-line', 'It sank.\n\nIt is deep.')]],
    [['1. It sank.', 'It is deep.'], [judge('bottom-line', '1. It sank.\n\nIt is deep.')]],
    [
      ['It sank.', '- Near Ilvers.'],
      [judge('bottom-line', 'It sank.'), passage('Near Ilvers.', 'item')],
    ],
    [
      ['- It sank.', '- It is deep.'],
      [passage('It sank.', 'item'), passage('It is deep.', 'item')],
    ],
    [
      ['It sank.', '- Near Ilvers.', '  By night.', 'The pilots left.'],
      [
        judge('bottom-line', 'It sank.'),
        passage('Near Ilvers.', 'item'),
        passage('By night.', 'paragraph'),
        passage('The pilots left.', 'paragraph'),
      ],
    ],
  ])('of %j', (lines, parts) => {
    expect(read(...lines)).toEqual(parts)
  })

  it.each([
    [['It sank.', 'Likelihood: likely (55–80%, ICD 203).'], 'It sank.'],
    [['Likelihood: likely (55–80%, ICD 203).', 'It sank.'], 'It sank.'],
    [['It sank.', 'Likelihood: likely (55–80%, ICD 203).', 'It is deep.'], 'It sank.\n\nIt is deep.'],
    [['Likelihood: likely (55–80%, ICD 203).'], ''],
    [
      ['It sank.', 'Likelihood: likely (55–80%, PHIA).', 'Likelihood: likely (55–80%, ICD 203).'],
      'It sank.\n\nLikelihood: likely (55–80%, PHIA).',
    ],
  ])('takes its likelihood from the line of %j', (lines, text) => {
    expect(read(...lines)).toEqual([judge('bottom-line', text, { likelihood: likely })])
  })

  it('keeps a likelihood that no yardstick has as text', () => {
    expect(read('It sank.', 'Likelihood: likely (60–80%, ICD 203).')).toEqual([
      judge('bottom-line', 'It sank.\n\nLikelihood: likely (60–80%, ICD 203).'),
    ])
  })

  it('finds a likelihood below items', () => {
    expect(read('It sank.', '- Near Ilvers.', 'Likelihood: likely (55–80%, ICD 203).')).toEqual([
      judge('bottom-line', 'It sank.', { likelihood: likely }),
      passage('Near Ilvers.', 'item'),
    ])
  })

  it('takes its confidence from its own words first', () => {
    expect(read('It sank. Confidence is low.', '- Confidence is high.')).toEqual([
      judge('bottom-line', '', {
        runs: [
          { role: 'statement', text: 'It sank. ' },
          { role: 'confidence', text: 'Confidence is low.' },
        ],
        confidence: { level: 'low', reason: null },
      }),
      passage('Confidence is high.', 'item'),
    ])
  })

  it('takes its confidence from what stands below where it says none', () => {
    expect(read('It sank.', '- Confidence is high because of two logs.')).toEqual([
      judge('bottom-line', 'It sank.', { confidence: { level: 'high', reason: 'two logs' } }),
      passage('Confidence is high because of two logs.', 'item'),
    ])
  })

  it('does not take the confidence of a further judgment for its own', () => {
    expect(read('It sank.', '- Key Judgment: Confidence is high.')).toEqual([
      judge('bottom-line', 'It sank.'),
      judge('key-judgment', '', {
        runs: [{ role: 'confidence', text: 'Confidence is high.' }],
        confidence: { level: 'high', reason: null },
      }),
    ])
  })
})

describe('items below it', () => {
  it.each([
    ['- Key Judgment: It will be raised.', judge('key-judgment', 'It will be raised.')],
    ['- key judgement 12: It will be raised.', passage('key judgement 12: It will be raised.', 'item')],
    ['- Key Judgement 12: It will be raised.', judge('key-judgment', 'It will be raised.')],
    ['- **Key Judgment:** It will be raised.', judge('key-judgment', 'It will be raised.')],
    ['- Key Judgments: It will be raised.', passage('Key Judgments: It will be raised.', 'item')],
    ['- Key Judgment 123: It stays.', passage('Key Judgment 123: It stays.', 'item')],
    ['- Key Judgment A: It stays.', passage('Key Judgment A: It stays.', 'item')],
    ['- Judgment: It stays.', passage('Judgment: It stays.', 'item')],
    [
      '- Key Judgment: It stays. (Likelihood: likely, 55–80%, ICD 203.)',
      judge('key-judgment', 'It stays.', { likelihood: likely }),
    ],
    [
      '- It stays. (Likelihood: likely, 55–80%, ICD 203.)',
      passage('It stays. (Likelihood: likely, 55–80%, ICD 203.)', 'item'),
    ],
  ])('of %j', (line, part) => {
    expect(read('It sank.', line).slice(1)).toEqual([part])
  })
})

describe('toJudgment', () => {
  it('marks the sentence that does nothing but state the confidence', () => {
    expect(toJudgment('assessment', 'A fits. Our confidence is low. B does not.', likely)).toEqual(
      judge('assessment', '', {
        runs: [
          { role: 'statement', text: 'A fits. ' },
          { role: 'confidence', text: 'Our confidence is low. ' },
          { role: 'statement', text: 'B does not.' },
        ],
        likelihood: likely,
        confidence: { level: 'low', reason: null },
      }),
    )
  })

  it('marks none where the sentence says more', () => {
    expect(toJudgment('assessment', 'The plan, with low confidence, is old.', null)).toEqual(
      judge('assessment', 'The plan, with low confidence, is old.', {
        confidence: { level: 'low', reason: null },
      }),
    )
  })
})

describe('toPassage', () => {
  const [paragraph, item, continued, numbered] = readText('Rain.\n- Wind.\n  Fog.\n2. Sun.').map(toPassage)

  it('tells items from paragraphs and keeps numbers', () => {
    expect([paragraph, item, continued, numbered]).toEqual([
      passage('Rain.', 'paragraph'),
      passage('Wind.', 'item'),
      passage('Fog.', 'paragraph'),
      passage('2. Sun.', 'paragraph'),
    ])
  })
})
