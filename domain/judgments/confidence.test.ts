import { expect, it } from 'vitest'
import { confidenceLevels, confidenceMeanings } from './confidence.ts'

it('the levels of confidence go from low to high, and each has a meaning of its own in whole sentences', () => {
  expect(confidenceLevels).toEqual(['low', 'moderate', 'high'])
  const meanings = confidenceLevels.map((level) => confidenceMeanings[level])
  expect(new Set(meanings).size).toBe(3)
  for (const meaning of meanings) expect(meaning).toMatch(/^The [a-z][^\n]*[a-z]\.$/)
})
