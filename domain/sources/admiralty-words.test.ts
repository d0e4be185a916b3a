import { expect, it } from 'vitest'
import { toAdmiraltyWords } from './admiralty-words.ts'

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
