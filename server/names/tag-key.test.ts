import { expect, it } from 'vitest'
import { toTagKey } from './tag-key.ts'

it.each([
  ['C', 'c'],
  ['C++', 'c-plus-plus'],
  ['C#', 'c-sharp'],
  ['C# 12', 'c-sharp-12'],
  ['.NET', 'dot-net'],
  ['NET', 'net'],
  ['node.js', 'node-js'],
  ['A+B', 'a-b'],
  ['#OT', 'ot'],
  ['+++', ''],
])('finds the tag "%s" by the key "%s"', (name, key) => expect(toTagKey(name)).toBe(key))
