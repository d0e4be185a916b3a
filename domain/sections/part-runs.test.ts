import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupNeighbours, toPartRuns } from './part-runs.ts'

interface Berth {
  kind: 'berth' | 'crane'
  name: string
}

const berth = (name: string): Berth => ({ kind: 'berth', name })
const crane = (name: string): Berth => ({ kind: 'crane', name })

describe('toPartRuns', () => {
  it.each<[string, Berth[], unknown]>([
    ['nothing', [], []],
    ['one', [berth('a')], [{ kind: 'berth', parts: [berth('a')] }]],
    ['two of a kind', [berth('a'), berth('b')], [{ kind: 'berth', parts: [berth('a'), berth('b')] }]],
    [
      'a kind that comes back',
      [berth('a'), crane('b'), crane('c'), berth('d')],
      [
        { kind: 'berth', parts: [berth('a')] },
        { kind: 'crane', parts: [crane('b'), crane('c')] },
        { kind: 'berth', parts: [berth('d')] },
      ],
    ],
    ['equal ones', [berth('a'), berth('a')], [{ kind: 'berth', parts: [berth('a'), berth('a')] }]],
  ])('groups %s', (_, parts, runs) => {
    expect(toPartRuns(parts)).toEqual(runs)
  })
})

describe('groupNeighbours', () => {
  it('groups by whatever it is told to, comparing strictly', () => {
    expect(groupNeighbours([1, 3, 2, 4, 5], (number) => number % 2 === 0)).toEqual([
      { sort: false, items: [1, 3] },
      { sort: true, items: [2, 4] },
      { sort: false, items: [5] },
    ])
    expect(groupNeighbours([1, '1', null], (one) => one)).toEqual([
      { sort: 1, items: [1] },
      { sort: '1', items: ['1'] },
      { sort: null, items: [null] },
    ])
  })

  it('puts what cannot be told apart together, and nothing where nothing is', () => {
    expect(groupNeighbours(['a', 'b'], () => undefined)).toEqual([{ sort: undefined, items: ['a', 'b'] }])
    expect(groupNeighbours([], () => 1)).toEqual([])
  })

  it('loses none, keeps the order, and never has two neighbours of one sort', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 20 }), (items) => {
        const groups = groupNeighbours(items, (item) => item)
        expect(groups.flatMap((group) => group.items)).toEqual(items)
        for (const [at, { sort }] of groups.entries()) expect(groups[at + 1]?.sort).not.toBe(sort)
      }),
      { numRuns: 200 },
    )
  })
})
