import { expect, it } from 'vitest'
import { spellList } from './spell-list.ts'

it.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('lists %j', (items, words) => expect(spellList(items)).toBe(words))
