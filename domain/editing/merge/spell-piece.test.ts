import { describe, expect, it } from 'vitest'
import type { Citation, Part } from '#domain/briefs/brief-content.ts'
import { spellCitation, spellPart, spellWhole, titlePart } from './spell-piece.ts'

const likelihood = { term: 'unlikely', yardstick: 'icd-203', low: 20, high: 45 } as const
const passage = { kind: 'passage', key: 'a', text: 'It leads in.' } as const
const recommendation = { kind: 'recommendation', key: 'a', horizon: 'other', text: 'Do it.' } as const
const scenario = { kind: 'scenario', key: 'a', name: 'Wild Card', scenarioKind: 'other' } as const

it.each<[Part, string]>([
  [{ ...passage, form: 'item' }, '• It leads in.'],
  [{ ...passage, form: 'paragraph' }, 'It leads in.'],
  [{ ...passage, form: 'item', text: '' }, ''],
  [{ ...recommendation, label: 'At once' }, 'At once\nDo it.'],
  [{ ...recommendation, label: null }, 'Do it.'],
  [{ ...recommendation, label: 'At once', text: '' }, ''],
  [
    { ...scenario, text: 'It sinks.', likelihood },
    'Wild Card\nIt sinks.\nLikelihood: unlikely (20–45%, ICD 203)',
  ],
  [{ ...scenario, text: '', likelihood: null }, ''],
])('%j is shown as %j', (part, shown) => expect(spellPart(part)).toBe(shown))

it.each<[string | null, string]>([
  ['B', 'Hypothesis B'],
  [null, 'Hypothesis'],
])('a hypothesis with the letter %s is called %s', (letter, title) => {
  const part: Part = { kind: 'hypothesis', key: 'a', name: null, runs: [], likelihood: null }
  expect(titlePart(part, letter)).toBe(title)
})

describe('a source', () => {
  const bare: Citation = {
    key: 'a',
    number: 3,
    title: 'A log',
    publisher: null,
    publishedOn: null,
    language: null,
    url: null,
    retrievedOn: null,
    grade: null,
  }

  it('is shown with no more than what is known of it', () => expect(spellCitation(bare)).toBe('[3] A log'))

  it('is shown with all that is known of it', () => {
    const whole: Citation = {
      ...bare,
      publisher: 'The Harbour',
      publishedOn: '2026-03-05',
      language: 'fr',
      url: 'https://example.org/log',
      retrievedOn: '2026-03-06',
      grade: { reliability: 'B', credibility: 2 },
    }
    expect(spellCitation(whole).split('\n')).toEqual([
      '[3] A log',
      'The Harbour',
      '2026-03-05',
      'Language: fr',
      'https://example.org/log',
      'Accessed 2026-03-06',
      'Grade B2',
    ])
  })
})

it.each([
  [null, ''],
  ['One', 'One'],
  [['One', 'Two'], 'One\nTwo'],
  [
    [
      { label: 'Briefs', href: '/' },
      { label: 'Support', href: null },
    ],
    'Briefs, /\nSupport',
  ],
])('a field of the brief itself that is %j is shown as %j', (value, shown) =>
  expect(spellWhole(value)).toBe(shown),
)
