import { expect, it } from 'vitest'
import { toInsightCode } from './insight-code.ts'

it.each([
  ['signal', 'signal'],
  ['S', 'signal'],
  [' g ', 'geopolitical'],
  ['Risk', 'risk'],
  ['r', 'risk'],
  ['', null],
  ['si', null],
  ['x', null],
])('reads %j as %s', (text, code) => {
  expect(toInsightCode(text)).toBe(code)
})
