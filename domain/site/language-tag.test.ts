import { describe, expect, it } from 'vitest'
import { toLanguageTag } from './language-tag.ts'

describe('toLanguageTag', () => {
  it.each([
    ['en', 'en'],
    ['en-gb', 'en-GB'],
    ['PT-br', 'pt-BR'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['es-419', 'es-419'],
    ['de-1996', 'de-1996'],
    ['gsw', 'gsw'],
    ['iw', 'he'],
  ])('takes %s as %s', (text, tag) => expect(toLanguageTag(text)).toBe(tag))

  it.each([
    'xx-bad-lang',
    'xx',
    'qq-DE',
    'qaa',
    'english',
    'en_GB',
    'e',
    '',
    ' en',
    'en-',
    'en-QQ',
    'en-ZZ',
    'en-Zzzz',
    'en-Abcd',
    'und',
    'mul',
    'zxx',
    'x-ours',
    'en-x-ours',
    'i-none',
    '*',
    'en,de',
  ])('refuses “%s”', (text) => expect(toLanguageTag(text)).toBeNull())
})
