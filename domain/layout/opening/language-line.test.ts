import { expect, it } from 'vitest'
import { printLanguageField, printLanguageLine, readLanguageLine } from './language-line.ts'

it.each([
  ['Language: fr', 'fr'],
  ['language: pt-br', 'pt-BR'],
  ['lang:uk', 'uk'],
  ['Language: French', null],
  ['Language: xx-bad', null],
  ['Language', null],
  ['The language: fr', null],
  ['', null],
  ['  LANGUAGE : de  ', 'de'],
  ['Language: fr, de', null],
  ['Language: f', null],
  ['Language:', null],
  ['Languages: fr', null],
  ['Language: 12', null],
])('"%s" states %s', (text, tag) => {
  expect(readLanguageLine(text)).toBe(tag)
})

it('is read as it was printed', () => {
  expect([printLanguageLine('uk'), printLanguageField('uk')].map(readLanguageLine)).toEqual(['uk', 'uk'])
})

it('is printed with a capital on a line and without in a field', () => {
  expect(printLanguageLine('pt-BR')).toBe('Language: pt-BR')
  expect(printLanguageField('pt-BR')).toBe('language: pt-BR')
})
