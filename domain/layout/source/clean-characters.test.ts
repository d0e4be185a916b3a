import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanCharacters, hasOddCharacters, oddCharacters, removeOddCharacters } from './clean-characters.ts'

describe('characters that show nothing or turn the direction', () => {
  it.each([
    ['a soft hyphen', '\u00ad'],
    ['a space of no width', '\u200b'],
    ['a mark from left to right', '\u200e'],
    ['an Arabic letter mark', '\u061c'],
    ['an override of the direction', '\u202e'],
    ['an isolate', '\u2066'],
    ['a word joiner', '\u2060'],
    ['a byte order mark', '\ufeff'],
    ['a control character', '\u0007'],
    ['a delete character', '\u007f'],
    ['a control character of ISO 8859', '\u0086'],
    ['a filler of Hangul', '\u1160'],
    ['a variation selector of Mongolian', '\u180b'],
    ['an interlinear note', '\ufff9'],
    ['a tag of a language', '\u{e0001}'],
    ['a tag of a letter', '\u{e0041}'],
  ])('go: %s', (_, sign) => {
    expect(hasOddCharacters(`a${sign}b`)).toBe(true)
    expect(removeOddCharacters(`${sign}a${sign}${sign}b`)).toBe('ab')
  })

  it.each([
    ['accents of their own', 'Zu\u0308rich'],
    ['a joiner in an emoji', '👩\u200d🚀'],
    ['a joiner that parts letters', 'می\u200cخواهم'],
    ['a variation selector of an emoji', '☂\ufe0f'],
    ['Arabic and Hebrew', 'ميناء נמל'],
    ['a non-breaking hyphen', 'a\u2011b'],
    ['line ends and tabs', 'a\tb\nc'],
    ['a next line', 'a\u0085b'],
    ['the flag of Scotland', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    ['nothing', ''],
  ])('stay: %s', (_, text) => {
    expect(hasOddCharacters(text)).toBe(false)
    expect(removeOddCharacters(text)).toBe(text)
  })

  it('are told behind a flag, and tags without a flag go', () => {
    const flag = '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'
    expect(removeOddCharacters(`a${flag}\u{e0041}b🏴\u{e0067}`)).toBe(`a${flag}b🏴`)
    expect(cleanCharacters(`${flag}\n\nb\u200b`).warnings).toEqual([oddCharacters(3)])
  })

  it('are told the same way twice', () => {
    expect([hasOddCharacters('a\u200b'), hasOddCharacters('a\u200b')]).toEqual([true, true])
  })
})

describe('cleanCharacters', () => {
  it.each([
    ['one kind of line end', 'a\r\nb\rc\u2028d\u2029e\u0085f\u000bg\fh\ni', 'a\nb\nc\nd\ne\nf\ng\nh\ni'],
    ['every line end', 'a\r\r\n\n\rb', 'a\n\n\n\nb'],
    ['plain spaces', 'a\u00a0b\u2003c\u202fd\u3000e\u1680f', 'a b c d e f'],
    ['letters in one form', 'Zu\u0308rich', 'Zürich'],
    ['plain hyphens', 'most\u2011likely, a\u2010b', 'most-likely, a-b'],
    ['ligatures spelt out', 'o\ufb03ce, \ufb01nal, \ufb06ep', 'office, final, step'],
    ['no form feed at the edge of a line', 'a\n\fb\f\nc\f', 'a\nb\nc'],
    ['no byte order mark', '\ufeffa', 'a'],
    ['all else as it was', '  a\tb  ', '  a\tb  '],
  ])('leaves %s', (_, source, text) => expect(cleanCharacters(source)).toEqual({ text, warnings: [] }))

  it('warns once, with the line of the first character it removes', () => {
    expect(cleanCharacters('\ufeffa\r\nb\u2028c\u200b\nd\u202e')).toEqual({
      text: 'a\nb\nc\nd',
      warnings: [
        {
          code: 'odd-characters',
          message: 'The text held invisible or direction-changing characters. They were removed.',
          line: 3,
        },
      ],
    })
  })

  it('warns of a byte order mark that does not stand first', () => {
    expect(cleanCharacters('a\ufeff')).toEqual({ text: 'a', warnings: [oddCharacters(1)] })
  })

  it('has nothing left to do the second time', () => {
    const scraps = fc.constantFrom(
      'a',
      ' ',
      '\r',
      '\n',
      '\u00a0',
      '\u200b',
      '\ufeff',
      '\u2028',
      '\u202e',
      'ü',
      '👩\u200d🚀',
    )
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 20 }), (pieces) => {
        const { text } = cleanCharacters(pieces.join(''))
        expect(cleanCharacters(text)).toEqual({ text, warnings: [] })
      }),
      { numRuns: 200 },
    )
  })
})
