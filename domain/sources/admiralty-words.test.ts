import { expect, it } from 'vitest'
import { credibilityGrades, reliabilityGrades, toAdmiraltyWords } from './admiralty-words.ts'

it.each([
  ['A', 1, 'completely reliable; confirmed by other sources'],
  ['B', 2, 'usually reliable; probably true'],
  ['C', 3, 'fairly reliable; possibly true'],
  ['D', 4, 'not usually reliable; doubtful'],
  ['E', 5, 'unreliable; improbable'],
  ['F', 6, 'reliability cannot be judged; truth cannot be judged'],
  ['A', 6, 'completely reliable; truth cannot be judged'],
  ['F', 1, 'reliability cannot be judged; confirmed by other sources'],
] as const)('%s%i is %s', (reliability, credibility, words) => {
  expect(toAdmiraltyWords({ reliability, credibility })).toBe(words)
})

it('has the six grades of a source and the six of information, each with its words', () => {
  expect(reliabilityGrades.map(({ grade }) => grade)).toEqual(['A', 'B', 'C', 'D', 'E', 'F'])
  expect(credibilityGrades.map(({ grade }) => grade)).toEqual([1, 2, 3, 4, 5, 6])
  for (const [at, { grade: reliability, words }] of reliabilityGrades.entries()) {
    const { grade: credibility = 1, words: said } = credibilityGrades[at] ?? {}
    expect(toAdmiraltyWords({ reliability, credibility })).toBe(`${words}; ${said}`)
  }
})
