import { expect, it } from 'vitest'
import { findDensest } from './find-densest.ts'

const spell = (text: string) =>
  [...text.matchAll(/x+/g)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }))

it.each([
  ['', 5, 0],
  ['  x', 5, 2],
  ['x    xx xx', 5, 5],
  ['x x    x x', 5, 0],
  ['x      x x x', 5, 7],
  ['xxxxxxxx  x x', 5, 10],
  ['  xxxxxxxx', 5, 2],
  ['x   x', 4, 0],
  ['x x x', 5, 0],
])('in %j the most within %i characters begin at %i', (text, length, start) => {
  expect(findDensest(spell(text), length)).toBe(start)
})

it('looks at each span a few times, however many there are', () => {
  let looks = 0
  const spans = Array.from({ length: 5_000 }, (_, at) => ({
    start: 2 * at,
    get end() {
      looks += 1
      return 2 * at + 1
    },
  }))
  expect(findDensest(spans, 180)).toBe(0)
  expect(looks).toBeLessThan(3 * spans.length)
})
