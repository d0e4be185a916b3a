import { describe, expect, it } from 'vitest'
import { isNamedScenario, isScenarioHeading, isScenarioName, kindOfScenario } from './scenario-names.ts'

describe('kindOfScenario', () => {
  it.each([
    ['Most-Likely', 'most-likely'],
    ['most likely outcome', 'most-likely'],
    ['Most Probable', 'most-likely'],
    ['Most plausible scenario', 'most-likely'],
    ['Base case', 'most-likely'],
    ['Baseline Scenario', 'most-likely'],
    ['Expected', 'most-likely'],
    ['Best-Case Scenario', 'best'],
    ['Optimistic', 'best'],
    ['Upside', 'best'],
    ['A favourable turn', 'best'],
    ['A favorable turn', 'best'],
    ['Worst', 'worst'],
    ['Pessimistic outlook', 'worst'],
    ['Downside', 'worst'],
    ['Adverse', 'worst'],
    ['Wild card', 'other'],
    ['Likely', 'other'],
    ['Bestiary', 'other'],
    ['Baseline', 'other'],
    ['', 'other'],
  ])('tells what "%s" is: %s', (name, kind) => {
    expect(kindOfScenario(name)).toBe(kind)
  })

  it('takes the most likely one first where a name says two things', () => {
    expect(kindOfScenario('Most likely, and the best')).toBe('most-likely')
    expect(kindOfScenario('The worst of the best')).toBe('best')
  })
})

describe('isScenarioName', () => {
  it.each([
    'Best',
    'the worst',
    'BEST CASE',
    'Best-case',
    'Worst-Case Scenario',
    'Most likely outcome',
    'Most-Likely',
    'Most Probable Case',
    'Wild card',
    'Wildcard',
    'Baseline projection',
    'Base case',
    'Expected outlook',
    'Alternative scenarios',
    'Moderate',
    'Likely',
    'Optimistic scenario (calm seas)',
    'Scenario A: Best case',
    'Scenario 2 (worst case)',
    'Scenario 3',
    'Scenario B – the strait is closed',
  ])('takes "%s" for the name of a scenario', (label) => {
    expect(isScenarioName(label)).toBe(true)
  })

  it.each([
    '',
    'Scenario',
    'Scenario Outlook',
    'Scenario one',
    'Best of the berths',
    'Bestcases of the year',
    'In the best case',
    'Most',
    'Best case, worst case',
    `Scenario 1 ${'x'.repeat(60)}`,
    `Best case (${'x'.repeat(61)})`,
  ])('does not take "%s" for one', (label) => {
    expect(isScenarioName(label)).toBe(false)
  })
})

describe('isScenarioHeading', () => {
  it.each([
    'Scenarios',
    'scenario',
    'Scenario Outlook',
    'Outlook',
    'Projections',
    'Forecast',
    'Key Scenarios',
    'Three Scenarios',
    'Future Outlook and Outlook',
    'Scenario-Based Projections',
    'Possible future scenarios',
    'Scenario Generation',
    'Strategic Forecasts Assessment',
  ])('takes "%s" for a heading above scenarios', (label) => {
    expect(isScenarioHeading(label)).toBe(true)
  })

  it.each(['', 'Best case', 'Scenario 1', 'Recommendations', 'The outlook', 'Outlook for the port', 'Key'])(
    'does not take "%s" for one',
    (label) => {
      expect(isScenarioHeading(label)).toBe(false)
    },
  )
})

describe('isNamedScenario', () => {
  it.each([
    ['Prolonged Blockade Scenario', true],
    ['Escalation scenario (2027)', true],
    ['Scenario', false],
    ['Key Scenarios', false],
    ['Prolonged Blockade', false],
    ['Strategic Scenario', false],
  ])('of "%s" is %s', (label, is) => expect(isNamedScenario(label)).toBe(is))
})
