import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeText, type TextPlace } from './escape-text.ts'
import { parseProse } from './parse-prose.ts'
import { inlinesToText } from './to-plain-text.ts'

const plain: TextPlace = { inLink: false, beforeLink: false }

describe('escapeText', () => {
  it.each([
    ['Quay 7', 'Quay 7'],
    ['', ''],
    ['Léa – “so” (2026)!', 'Léa – “so” (2026)!'],
  ])('leaves %j alone', (text, escaped) => {
    expect(escapeText(text, plain)).toBe(escaped)
  })

  it.each([
    ['*', '\\*'],
    ['**', '\\*\\*'],
    ['`', '\\`'],
    ['\\', '\\\\'],
    ['\\*', '\\\\\\*'],
  ])('escapes %j everywhere', (text, escaped) => {
    expect(escapeText(text, plain)).toBe(escaped)
  })

  it.each([
    ['~', '~'],
    ['~~', '\\~\\~'],
    ['~~~', '\\~\\~\\~'],
    ['a ~ b ~ c', 'a ~ b ~ c'],
  ])('escapes tildes in a row only: %j', (text, escaped) => {
    expect(escapeText(text, plain)).toBe(escaped)
  })

  it.each([
    ['dock_two', 'dock_two'],
    ['dock__two', 'dock__two'],
    ['_dock', '\\_dock'],
    ['dock_', 'dock\\_'],
    ['dock_ two', 'dock\\_ two'],
    ['dock _two', 'dock \\_two'],
    ['é_a', 'é\\_a'],
    ['__init__', '\\_\\_init\\_\\_'],
  ])('escapes underscores outside of words only: %j', (text, escaped) => {
    expect(escapeText(text, plain)).toBe(escaped)
  })

  it.each([
    ['<b>', '\\<b>'],
    ['</b>', '\\</b>'],
    ['<!-- -->', '\\<!-- -->'],
    ['<?x', '\\<?x'],
    ['< b', '< b'],
    ['<3', '<3'],
    ['a > b', 'a > b'],
  ])('escapes what could open a tag: %j', (text, escaped) => {
    expect(escapeText(text, plain)).toBe(escaped)
  })

  it.each([
    ['&copy;', '\\&copy;'],
    ['&#42;', '\\&#42;'],
    ['&#x2a;', '\\&#x2a;'],
    ['&copy', '&copy'],
    ['&;', '&;'],
    ['R&D; more', 'R\\&D; more'],
    ['salt & oil; tar', 'salt & oil; tar'],
    [`&${'a'.repeat(41)};`, `&${'a'.repeat(41)};`],
  ])('escapes what could be a character reference: %j', (text, escaped) => {
    expect(escapeText(text, plain)).toBe(escaped)
  })

  it('escapes a bracket that an address could follow, and every bracket in a link', () => {
    expect(escapeText('[a] (b)', plain)).toBe('[a] (b)')
    expect(escapeText('[a](b)', plain)).toBe('[a]\\(b)')
    expect(escapeText('[a](b)', { inLink: true, beforeLink: false })).toBe('\\[a\\](b)')
  })

  it('escapes an exclamation mark right before a link only', () => {
    expect(escapeText('Look!', plain)).toBe('Look!')
    expect(escapeText('Look!', { inLink: false, beforeLink: true })).toBe('Look\\!')
    expect(escapeText('Look! ', { inLink: false, beforeLink: true })).toBe('Look! ')
    expect(escapeText('!Look', { inLink: true, beforeLink: true })).toBe('!Look')
  })

  it('gives what is read back as the same text', () => {
    const scraps = fc.constantFrom(
      '*',
      '_',
      '`',
      '~~',
      '<b>',
      '&lt;',
      '\\',
      'a',
      'É',
      '7',
      '(',
      ')',
      '!',
      '.',
    )
    const texts = fc.array(scraps, { minLength: 1, maxLength: 10 }).map((all) => all.join(''))
    fc.assert(
      fc.property(texts, (text) => {
        expect(parseProse(escapeText(text, plain)).map(inlinesToText)).toEqual([text])
      }),
      { numRuns: 300 },
    )
  })
})
