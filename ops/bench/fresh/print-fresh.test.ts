import { expect, it } from 'vitest'
import { printFresh, printLate } from './print-fresh.ts'

it('each page and the last of all have the middle and the 95th of a hundred', () => {
  const publications = Array.from({ length: 100 }, (_, at) => [at + 100, 20, 30, 40, at === 99 ? 500 : 50])
  expect(printFresh([{ name: 'one', publications }])).toBe(
    [
      '| p50 / p95 in ms | one |',
      '| --- | ---: |',
      '| the brief | 150 / 195 |',
      '| home | 20.0 / 20.0 |',
      '| its category | 30.0 / 30.0 |',
      "| the site's feed | 40.0 / 40.0 |",
      "| the category's feed | 50.0 / 50.0 |",
      '| all of them | 150 / 195 |',
    ].join('\n'),
  )
})

it('scheduled publications are told with the latest of them', () => {
  expect(printLate(Array.from({ length: 100 }, (_, at) => at + 101))).toBe(
    '100 scheduled publications were with readers 151 / 196 ms (p50 / p95) after their time, the latest 200 ms.',
  )
})

it('sites stand beside each other', () => {
  const lines = printFresh([
    { name: 'one', publications: [[1, 2, 3, 4, 5]] },
    { name: 'other', publications: [[10, 20, 30, 40, 9]] },
  ]).split('\n')
  expect(lines[0]).toBe('| p50 / p95 in ms | one | other |')
  expect(lines.at(-1)).toBe('| all of them | 5.00 / 5.00 | 40.0 / 40.0 |')
})
