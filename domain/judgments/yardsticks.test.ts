import { describe, expect, it } from 'vitest'
import { yardstickIds } from './likelihood.ts'
import { toLikelihood, yardsticks } from './yardsticks.ts'

const rangesOf = (id: 'icd-203' | 'phia') => yardsticks[id].terms.map(({ low, high }) => [low, high])

describe('a yardstick', () => {
  it('of ICD 203 leaves no gap but nothing and certainty', () => {
    expect(rangesOf('icd-203')).toEqual([
      [1, 5],
      [5, 20],
      [20, 45],
      [45, 55],
      [55, 80],
      [80, 95],
      [95, 99],
    ])
  })

  it('of PHIA leaves gaps of five per cent', () => {
    expect(rangesOf('phia')).toEqual([
      [0, 5],
      [10, 20],
      [25, 35],
      [40, 50],
      [55, 75],
      [80, 90],
      [95, 100],
    ])
  })

  it.each(yardstickIds)('%s goes by its own id and names seven terms once each', (id) => {
    const names = yardsticks[id].terms.map(({ term }) => term)
    expect(yardsticks[id].id).toBe(id)
    expect(names).toHaveLength(7)
    expect(new Set(names).size).toBe(7)
  })
})

describe('toLikelihood', () => {
  it.each([
    ['likely', 'icd-203', 55, 80],
    ['likely', 'phia', 55, 75],
    ['unlikely', 'icd-203', 20, 45],
    ['unlikely', 'phia', 25, 35],
    ['almost certain', 'icd-203', 95, 99],
    ['almost certain', 'phia', 95, 100],
    ['remote chance', 'phia', 0, 5],
    ['roughly even chance', 'icd-203', 45, 55],
  ] as const)('of %s on %s is %i to %i', (...[term, yardstick, low, high]) => {
    expect(toLikelihood(term, yardstick)).toEqual({ term, yardstick, low, high })
  })

  it('does not mind capitals and spaces around', () => {
    expect(toLikelihood('  Very LIKELY\n', 'icd-203')).toEqual({
      term: 'very likely',
      yardstick: 'icd-203',
      low: 80,
      high: 95,
    })
  })

  it.each([
    ['highly likely', 'icd-203'],
    ['very likely', 'phia'],
    ['realistic possibility', 'icd-203'],
    ['roughly even chance', 'phia'],
    ['very  likely', 'icd-203'],
    ['likely.', 'phia'],
    ['probable', 'icd-203'],
    ['', 'icd-203'],
  ] as const)('of %j is nothing on %s', (term, yardstick) => {
    expect(toLikelihood(term, yardstick)).toBeNull()
  })
})
