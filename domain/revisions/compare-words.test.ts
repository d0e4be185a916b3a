import { describe, expect, it } from 'vitest'
import { compareWords } from './compare-words.ts'

describe('compareWords', () => {
  it.each([
    [
      'a b c',
      'a c',
      [
        ['same', 'a '],
        ['removed', 'b '],
        ['same', 'c'],
      ],
    ],
    ['', 'new', [['added', 'new']]],
    ['old', '', [['removed', 'old']]],
    [
      'Łódź port',
      'Łódź harbour',
      [
        ['same', 'Łódź '],
        ['removed', 'port'],
        ['added', 'harbour'],
      ],
    ],
    [
      'What is known of this: a weir gave way.',
      'The weir is likely to be rebuilt.',
      [
        ['removed', 'What is known of this: a weir gave way'],
        ['added', 'The weir is likely to be rebuilt'],
        ['same', '.'],
      ],
    ],
    [
      'The weir gave way; forty people were moved.',
      'The weir gave way; fourteen people were saved.',
      [
        ['same', 'The weir gave way; '],
        ['removed', 'forty'],
        ['added', 'fourteen'],
        ['same', ' people were '],
        ['removed', 'moved'],
        ['added', 'saved'],
        ['same', '.'],
      ],
    ],
    [
      'north gate\nsouth gate',
      'east door\nwest door',
      [
        ['removed', 'north gate'],
        ['added', 'east door'],
        ['same', '\n'],
        ['removed', 'south gate'],
        ['added', 'west door'],
      ],
    ],
  ])('%j → %j', (before, after, expected) => {
    expect(compareWords(before, after).map(({ kind, text }) => [kind, text])).toEqual(expected)
  })

  it('gives texts with too many differences as wholes, in bounded time', () => {
    const words = (stem: string) => Array.from({ length: 20_000 }, (_, at) => `${stem}${at}`).join(' ')
    const [before, after] = [words('a'), words('b')]
    expect(compareWords(before, after)).toEqual([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ])
  })

  it('has one budget for all texts of a page', () => {
    const budget = { left: 100 }
    expect(compareWords('a b', 'a c', budget)).toHaveLength(3)
    expect(budget.left).toBe(96)
    expect(compareWords('a b c d e f g h', 'i j k l m n o p', budget)).toHaveLength(2)
    expect(budget.left).toBe(0)
    expect(compareWords('a b', 'a c', budget)).toEqual([
      { kind: 'removed', text: 'a b' },
      { kind: 'added', text: 'a c' },
    ])
  })
})
