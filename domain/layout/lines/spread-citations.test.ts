import { expect, it } from 'vitest'
import { spreadCitations } from './spread-citations.ts'

it.each([
  ['rain [1, 2].', 'rain [1][2].'],
  ['rain [1,2;4].', 'rain [1][2][4].'],
  ['rain [2–4], hail [7-8]', 'rain [2][3][4], hail [7][8]'],
  ['rain [1, 3–5, 9]', 'rain [1][3][4][5][9]'],
  ['rain [1][2]', 'rain [1][2]'],
  ['years [2025, 2026]', 'years [2025, 2026]'],
  ['a range [0, 1]', 'a range [0, 1]'],
  ['backwards [5–2]', 'backwards [5–2]'],
  ['too long [1–400]', 'too long [1–400]'],
  ['the same [3-3]', 'the same [3-3]'],
  ['198[.]51', '198[.]51'],
])('reads %j as %j', (value, read) => {
  expect(spreadCitations([{ type: 'text', value }])).toEqual([{ type: 'text', value: read }])
  const strong = { type: 'strong' as const, children: [{ type: 'text' as const, value }] }
  expect(spreadCitations([strong])).toEqual([{ ...strong, children: [{ type: 'text', value: read }] }])
})

it('leaves code as it is', () => {
  expect(spreadCitations([{ type: 'code', value: '[1, 2]' }])).toEqual([{ type: 'code', value: '[1, 2]' }])
})
