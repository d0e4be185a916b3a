import { describe, expect, it } from 'vitest'
import type { Hypothesis, Judgment, Part } from '#domain/briefs/brief-content.ts'
import { openSection } from '#domain/citations/open-section.ts'
import type { Inline } from '#domain/prose/inline.ts'
import { toShownPart, toShownTechnique, type ShownPart } from './shown-part.ts'

const text = (value: string): Inline => ({ type: 'text', value })
const first = (number: number): Inline => ({ type: 'citation', number, id: `c${number}-s1` })
const again = (number: number): Inline => ({ type: 'citation', number })

const open = () => openSection({ id: 's1', number: 1, title: 'Any' }, new Set([1, 2]))
const show = (part: Part, letter: string | null = null) => toShownPart(part, letter, open())

const likely = { term: 'likely', yardstick: 'phia', low: 55, high: 75 } as const

describe('toShownPart', () => {
  it.each<[Part, ShownPart]>([
    [
      { kind: 'passage', key: 'k', form: 'item', text: 'One *two* [1].\n\nThree.' },
      {
        kind: 'passage',
        form: 'item',
        text: [
          [text('One '), { type: 'emphasis', children: [text('two')] }, text(' '), first(1), text('.')],
          [text('Three.')],
        ],
      },
    ],
    [
      { kind: 'implication', key: 'k', label: 'Cyber', domain: 'cyber', text: 'More locks.' },
      { kind: 'implication', label: 'Cyber', text: [[text('More locks.')]] },
    ],
    [
      { kind: 'recommendation', key: 'k', label: null, horizon: 'medium', text: 'Wait.' },
      { kind: 'recommendation', label: null, horizon: 'medium', text: [[text('Wait.')]] },
    ],
    [
      {
        kind: 'scenario',
        key: 'k',
        name: 'Best case',
        scenarioKind: 'best',
        text: 'It opens.',
        likelihood: likely,
      },
      {
        kind: 'scenario',
        name: 'Best case',
        scenarioKind: 'best',
        likelihood: likely,
        text: [[text('It opens.')]],
      },
    ],
    [
      { kind: 'entity', key: 'k', name: 'Tarn *Ltd*', description: 'owns it [2]' },
      { kind: 'entity', name: 'Tarn *Ltd*', description: [[text('owns it '), first(2)]] },
    ],
    [
      { kind: 'entity', key: 'k', name: 'Holm', description: null },
      { kind: 'entity', name: 'Holm', description: [] },
    ],
    [
      { kind: 'technique', key: 'k', name: 'ACH', description: 'Two views.' },
      { kind: 'technique', name: 'ACH', description: [[text('Two views.')]] },
    ],
    [
      {
        kind: 'key-points',
        label: 'Gaps',
        pointKind: 'information-gaps',
        items: [
          { key: 'a', text: 'No log [1]' },
          { key: 'b', text: 'No pilot [1]' },
        ],
      },
      {
        kind: 'key-points',
        label: 'Gaps',
        items: [[[text('No log '), first(1)]], [[text('No pilot '), again(1)]]],
      },
    ],
    [
      { kind: 'subheading', text: 'Scenario *Outlook*' },
      { kind: 'subheading', text: 'Scenario *Outlook*' },
    ],
    [
      { kind: 'tag', name: 'ports' },
      { kind: 'tag', name: 'ports' },
    ],
  ])('shows of %j what readers need', (part, shown) => {
    expect(show(part)).toEqual(shown)
  })
})

function judgment(change: Partial<Judgment>): Judgment {
  const runs: Judgment['runs'] = [
    { role: 'statement', text: 'The lock was shut [1]. ' },
    { role: 'confidence', text: 'Confidence is low because one pilot tells it [1].' },
  ]
  const confidence = { level: 'low', reason: 'one pilot tells it [1]' } as const
  return { kind: 'judgment', key: 'k', role: 'bottom-line', runs, likelihood: likely, confidence, ...change }
}

describe('a judgment', () => {
  const statement = [text('The lock was shut '), first(1), text('.')]
  const why = [text('one pilot tells it '), again(1), text('.')]

  it('that is the bottom line says its confidence beside the level only', () => {
    expect(show(judgment({}))).toEqual({
      kind: 'judgment',
      name: null,
      judged: null,
      role: 'bottom-line',
      likelihood: likely,
      confidence: 'low',
      text: [statement],
      why,
    })
  })

  it.each(['key-judgment', 'assessment'] as const)(
    'that is a %s keeps the sentence in its text too',
    (role) => {
      expect(show(judgment({ role, likelihood: null }))).toEqual({
        kind: 'judgment',
        name: null,
        judged: null,
        role,
        likelihood: null,
        confidence: 'low',
        text: [
          [
            text('The lock was shut '),
            first(1),
            text('. Confidence is low because one pilot tells it '),
            again(1),
            text('.'),
          ],
        ],
        why,
      })
    },
  )

  it('marks a source that its reason is the first to cite', () => {
    const runs: Judgment['runs'] = [{ role: 'statement', text: 'Shut [1].' }]
    const confidence = { level: 'high', reason: 'all logs agree [2]' } as const
    expect(show(judgment({ runs, confidence }))).toEqual({
      kind: 'judgment',
      name: null,
      judged: null,
      role: 'bottom-line',
      likelihood: likely,
      confidence: 'high',
      text: [[text('Shut '), first(1), text('.')]],
      why: [text('all logs agree '), first(2), text('.')],
    })
  })

  it('without a confidence shows no reason, and a level alone has none', () => {
    const runs: Judgment['runs'] = [{ role: 'statement', text: 'Shut.' }]
    const shown = {
      kind: 'judgment',
      name: null,
      judged: null,
      role: 'bottom-line',
      likelihood: likely,
      text: [[text('Shut.')]],
      why: [],
    }
    expect(show(judgment({ runs, confidence: null }))).toEqual({ ...shown, confidence: null })
    expect(show(judgment({ runs, confidence: { level: 'high', reason: null } }))).toEqual({
      ...shown,
      confidence: 'high',
    })
  })
})

describe('a hypothesis', () => {
  const hypothesis: Hypothesis = {
    kind: 'hypothesis',
    key: 'k',
    name: 'Fault',
    likelihood: likely,
    runs: [
      { role: 'statement', text: 'A hinge broke [1]. ' },
      { role: 'support', text: 'It is old [1], ' },
      { role: 'uncertainty', text: 'but nobody looked. ' },
      { role: 'support', text: 'It creaked' },
    ],
  }

  it('has what speaks for it and against it apart, each as a sentence', () => {
    expect(show(hypothesis, 'B')).toEqual({
      kind: 'hypothesis',
      name: 'Fault',
      likelihood: likely,
      letter: 'B',
      statement: [[text('A hinge broke '), first(1), text('.')]],
      support: [[[text('It is old '), again(1), text('.')]], [[text('It creaked.')]]],
      uncertainties: [[[text('nobody looked.')]]],
    })
  })

  it('of which nothing is said has a letter at most', () => {
    const empty = {
      kind: 'hypothesis',
      name: null,
      likelihood: null,
      statement: [],
      support: [],
      uncertainties: [],
    }
    expect(show({ ...hypothesis, name: null, likelihood: null, runs: [] }, 'C')).toEqual({
      ...empty,
      letter: 'C',
    })
    expect(show({ ...hypothesis, name: null, likelihood: null, runs: [] })).toEqual({ ...empty, letter: '' })
  })
})

it('parts read one after another mark a source once', () => {
  const reader = open()
  const use = { kind: 'technique', key: 'k', name: 'ACH', description: 'So [2].' } as const
  expect([toShownTechnique(use, reader), toShownPart(use, null, reader)]).toEqual([
    { kind: 'technique', name: 'ACH', description: [[text('So '), first(2), text('.')]] },
    { kind: 'technique', name: 'ACH', description: [[text('So '), again(2), text('.')]] },
  ])
  expect([...reader.cited]).toEqual([2])
})
