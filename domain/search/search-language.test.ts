import { expect, it } from 'vitest'
import { searchLanguages, toSearchLanguage } from './search-language.ts'

it.each([
  ['en', 'english'],
  ['en-GB', 'english'],
  ['DE', 'german'],
  ['pt-BR', 'portuguese'],
  ['ja', 'simple'],
  ['', 'simple'],
  ['constructor', 'simple'],
])('a text in %j is stemmed as %s', (language, configuration) => {
  expect(toSearchLanguage(language)).toBe(configuration)
  expect(searchLanguages).toContain(configuration)
})
