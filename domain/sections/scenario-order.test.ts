import { describe, expect, it } from 'vitest'
import type { Part, Scenario, ScenarioKind } from '#domain/briefs/brief-content.ts'
import { toScenarioOrder, toShownOrder } from './scenario-order.ts'

const scenario = (scenarioKind: ScenarioKind, name: string = scenarioKind): Scenario => ({
  kind: 'scenario',
  key: '',
  name,
  scenarioKind,
  text: '',
  likelihood: null,
})

const scenarios = (kinds: string) =>
  kinds.split(' ').map((name) => {
    const kind = (['best', 'worst', 'most-likely'] as const).find((one) => name.startsWith(one))
    return scenario(kind ?? 'other', name)
  })

describe('toScenarioOrder', () => {
  it.each([
    ['worst best most-likely', 'best worst most-likely'],
    ['best worst most-likely', 'best worst most-likely'],
    ['best most-likely worst', 'best worst most-likely'],
    ['worst best', 'worst best'],
    ['worst', 'worst'],
    ['worst best other', 'worst best other'],
    ['worst1 worst2 best', 'worst1 worst2 best'],
    ['worst best most-likely other', 'worst best most-likely other'],
    ['worst best most-likely best2', 'worst best most-likely best2'],
  ])('of %s is %s', (names, ordered) => {
    expect(toScenarioOrder(scenarios(names)).map(({ name }) => name)).toEqual(ordered.split(' '))
  })

  it('of none is none', () => {
    expect(toScenarioOrder([])).toEqual([])
  })
})

describe('toShownOrder', () => {
  const heading: Part = { kind: 'subheading', text: 'Outlook' }
  const passage: Part = { kind: 'passage', key: '', form: 'item', text: 'So.' }
  const [best, likely, worst] = [scenario('best'), scenario('most-likely'), scenario('worst')]

  it('moves scenarios that follow one another, and nothing else', () => {
    expect(toShownOrder([passage, heading, worst, best, likely, passage])).toEqual([
      passage,
      heading,
      best,
      worst,
      likely,
      passage,
    ])
  })

  it('leaves scenarios that something stands between', () => {
    const parts = [worst, best, heading, likely]
    expect(toShownOrder(parts)).toEqual(parts)
    expect(toShownOrder([])).toEqual([])
  })

  it('orders every row of scenarios for itself', () => {
    expect(toShownOrder([worst, likely, best, heading, likely, worst, best])).toEqual([
      best,
      worst,
      likely,
      heading,
      best,
      worst,
      likely,
    ])
  })

  it('leaves the list that it was given', () => {
    const parts: Part[] = [worst, likely, best]
    toShownOrder(parts)
    expect(parts).toEqual([worst, likely, best])
  })
})
