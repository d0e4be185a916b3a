import { describe, expect, it } from 'vitest'
import { splitScenarios, toScenario } from './read-scenario.ts'

describe('toScenario', () => {
  it('tells the kind by the name', () => {
    expect(toScenario('Worst-Case Scenario', 'The strait is *closed*.')).toEqual({
      kind: 'scenario',
      key: '',
      name: 'Worst-Case Scenario',
      scenarioKind: 'worst',
      text: 'The strait is *closed*.',
      likelihood: null,
    })
  })

  it('takes the likelihood off the end', () => {
    expect(toScenario('Wild card', 'A mine. (Likelihood: remote chance, 0–5%, PHIA.)')).toEqual({
      kind: 'scenario',
      key: '',
      name: 'Wild card',
      scenarioKind: 'other',
      text: 'A mine.',
      likelihood: { term: 'remote chance', yardstick: 'phia', low: 0, high: 5 },
    })
  })

  it('may have no text', () => {
    expect(toScenario('Best', '').text).toBe('')
  })
})

describe('splitScenarios', () => {
  const split = (text: string) =>
    splitScenarios(text).map((part) =>
      part.kind === 'scenario' ? [part.name, part.scenarioKind, part.text] : [],
    )

  it.each([
    [
      'Best case: it reopens; worst case: it stays shut.',
      [
        ['Best case', 'best', 'it reopens'],
        ['worst case', 'worst', 'it stays shut.'],
      ],
    ],
    [
      'Best – it reopens. Worst – it stays shut. Most likely – in between.',
      [
        ['Best', 'best', 'it reopens.'],
        ['Worst', 'worst', 'it stays shut.'],
        ['Most likely', 'most-likely', 'in between.'],
      ],
    ],
    [
      '**Best case:** it reopens. **Worst case:** it stays shut.',
      [
        ['Best case', 'best', 'it reopens.'],
        ['Worst case', 'worst', 'it stays shut.'],
      ],
    ],
    [
      'The best outcome: it reopens, the worst outcome: it stays shut.',
      [
        ['The best outcome', 'best', 'it reopens'],
        ['the worst outcome', 'worst', 'it stays shut.'],
      ],
    ],
    [
      'Baseline scenario: calm. Wild card: a mine, a storm.',
      [
        ['Baseline scenario', 'most-likely', 'calm.'],
        ['Wild card', 'other', 'a mine, a storm.'],
      ],
    ],
  ])('parts %j', (text, scenarios) => {
    expect(split(text)).toEqual(scenarios)
  })

  it('takes the likelihood of each', () => {
    const parts = splitScenarios(
      'Best case: it reopens. (Likelihood: likely, 55–80%, ICD 203.); worst case: it stays shut.',
    )
    expect(parts).toEqual([
      {
        kind: 'scenario',
        key: '',
        name: 'Best case',
        scenarioKind: 'best',
        text: 'it reopens.',
        likelihood: { term: 'likely', yardstick: 'icd-203', low: 55, high: 80 },
      },
      {
        kind: 'scenario',
        key: '',
        name: 'worst case',
        scenarioKind: 'worst',
        text: 'it stays shut.',
        likelihood: null,
      },
    ])
  })

  it.each([
    '',
    'Best case: it reopens.',
    'We see two. Best case: it reopens. Worst case: it stays shut.',
    'The best berth: one. The worst berth: two.',
    'Best case it reopens; worst case it stays shut.',
    'The port reopens in the best case and not in the worst case.',
  ])('parts nothing in %j', (text) => {
    expect(splitScenarios(text)).toEqual([])
  })
})
