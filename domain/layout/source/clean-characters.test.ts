import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanCharacters, hasOddCharacters, oddCharacters, removeOddCharacters } from './clean-characters.ts'

const warning = (line: number) => ({
  code: 'odd-characters',
  message: 'The text held invisible or direction-changing characters. They were removed.',
  line,
})

const at = (code: number) => `Har${String.fromCodePoint(code)}bour`
const toName = (code: number) => [`U+${code.toString(16).toUpperCase().padStart(4, '0')}`, code] as const

const odd = [
  0x01, 0x08, 0x0e, 0x1f, 0x7f, 0x84, 0x86, 0x9f, 0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b,
  0x180f, 0x200b, 0x200e, 0x200f, 0x202a, 0x202e, 0x2060, 0x2066, 0x206f, 0xfeff, 0xfff9, 0xfffb, 0xe0001,
  0xe0020, 0xe007f,
]
const spaces = [0xa0, 0x1680, 0x2000, 0x2009, 0x200a, 0x202f, 0x205f, 0x3000]
const lineEnds = [0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]
const plain = [
  0x09, 0x0a, 0x20, 0x7e, 0xa1, 0xac, 0xae, 0x200c, 0x200d, 0x2010, 0x2070, 0xfffc, 0xe0100, 0x1f6a2,
]

describe('cleanCharacters', () => {
  it.each(odd.map(toName))('removes %s and tells of it', (_, code) => {
    expect(cleanCharacters(`Ships wait.\n${at(code)}`)).toEqual({
      text: 'Ships wait.\nHarbour',
      warnings: [warning(2)],
    })
  })

  it.each(spaces.map(toName))('makes a plain space of %s', (_, code) => {
    expect(cleanCharacters(at(code))).toEqual({ text: 'Har bour', warnings: [] })
  })

  it.each(lineEnds.map(toName))('makes a line end of %s', (_, code) => {
    expect(cleanCharacters(at(code))).toEqual({ text: 'Har\nbour', warnings: [] })
  })

  it.each(plain.map(toName))('keeps %s', (_, code) => {
    expect(cleanCharacters(at(code))).toEqual({ text: at(code), warnings: [] })
  })

  it('makes one line end of a carriage return with a line feed', () => {
    expect(cleanCharacters('Ships\r\n\r\nTugs\n\rBarges').text).toBe('Ships\n\nTugs\n\nBarges')
  })

  it('removes a byte order mark at the start without a word, and a second one with a warning', () => {
    expect(cleanCharacters('\ufeffShips')).toEqual({ text: 'Ships', warnings: [] })
    expect(cleanCharacters('\ufeff\ufeffShips')).toEqual({ text: 'Ships', warnings: [warning(1)] })
  })

  it('warns once, of the first line, counted by all kinds of line ends', () => {
    expect(cleanCharacters('Ships\r\nTugs\u2028Bar\u200bges\nQu\u202eays')).toEqual({
      text: 'Ships\nTugs\nBarges\nQuays',
      warnings: [warning(3)],
    })
  })

  it('keeps an empty text', () => {
    expect(cleanCharacters('')).toEqual({ text: '', warnings: [] })
  })

  it('leaves nothing to clean, whatever the text', () => {
    const characters = fc
      .constantFrom(...odd, ...spaces, ...lineEnds, ...plain)
      .map((code) => String.fromCodePoint(code))
    fc.assert(
      fc.property(fc.array(characters), (some) => {
        const { text } = cleanCharacters(`Port${some.join('')}`)
        expect(cleanCharacters(text)).toEqual({ text, warnings: [] })
      }),
      { numRuns: 200 },
    )
  })
})

describe('hasOddCharacters and removeOddCharacters', () => {
  it('answer alike each time they are asked', () => {
    expect([1, 2, 3].map(() => hasOddCharacters(at(0x200b)))).toEqual([true, true, true])
    expect([1, 2, 3].map(() => hasOddCharacters('Harbour'))).toEqual([false, false, false])
  })

  it('leave spaces and line ends alone', () => {
    expect(removeOddCharacters('A\u00a0b\u200b\r\n\u202ac')).toBe('A\u00a0b\r\nc')
  })
})

describe('oddCharacters', () => {
  it('tells of a line', () => {
    expect(oddCharacters(4)).toEqual(warning(4))
  })
})
