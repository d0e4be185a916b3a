import { expect, it } from 'vitest'
import { choosePhrases } from './choose-phrases.ts'

const toCounts = (counts: Record<string, number>) =>
  Object.entries(counts).map(([key, count]) => ({ key, name: key, count }))

it.each([
  [{ 'grain exports': 3, 'grain exports fall': 3 }, ['grain exports fall']],
  [{ 'grain exports': 4, 'grain exports fall': 3 }, ['grain exports', 'grain exports fall']],
  [{ 'grain exports fall': 3, 'exports fall': 3, 'fall sharply': 3 }, ['grain exports fall', 'fall sharply']],
  // Letters within a word are not a word.
  [{ 'port crew': 2, 'airport crew strike': 2 }, ['port crew', 'airport crew strike']],
  [{}, []],
])('a phrase within a longer one is shown if it is more frequent: %o', (counts, shown) => {
  expect(choosePhrases(toCounts(counts)).map(({ key }) => key)).toEqual(shown)
})

it('shows ten at most, those given first', () => {
  const many = Array.from({ length: 12 }, (_, at) => ({
    key: `word ${at}`,
    name: `word ${at}`,
    count: 20 - at,
  }))
  expect(choosePhrases(many)).toEqual(many.slice(0, 10))
})
