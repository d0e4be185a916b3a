import { describe, expect, it } from 'vitest'
import { checkSource } from './check-source.ts'

describe('checkSource', () => {
  it.each([
    'It sank.',
    'Zürich\t北京\r\n',
    '\u001b[1mbold',
    'a \u0001 b',
    'a\u0002\u0003b',
    '\ufffd\ufffd',
    '\ufeffa',
  ])('lets %j pass', (text) => expect(checkSource(text)).toBeNull())

  it.each(['', '   ', '\n\r\n\t', '\u00a0\u2003\u3000'])('refuses %j as empty', (text) =>
    expect(checkSource(text)).toEqual({ message: 'The text is empty.', line: null }),
  )

  it('lets a text of a mebibyte pass', () => {
    expect(checkSource('x'.repeat(1_048_576))).toBeNull()
    expect(checkSource('x'.repeat(1_048_577))).toEqual({
      message: 'The text has 1048577 characters; at most 1 MiB can be read.',
      line: null,
    })
  })

  it.each(['\n', '\r', '\r\n', '\u000b', '\f', '\u0085', '\u2028', '\u2029'])(
    'lets 20,000 line ends %j pass',
    (end) => {
      expect(checkSource(`a${end.repeat(20_000)}`)).toBeNull()
      expect(checkSource(`a${end.repeat(20_001)}`)).toEqual({
        message: 'The text has 20001 lines; at most 20000 can be read.',
        line: null,
      })
    },
  )

  it.each([
    ['a zero', 'a\nb\0c', 2],
    ['three control characters', 'a\n\nb\u0001\u0010\u001fc', 3],
    ['three signs of wrong bytes', '\ufffd\ufffd\ufffd', 1],
  ])('refuses %s as binary', (_, text, line) => {
    expect(checkSource(text)).toEqual({
      message: `This is a binary file, not text: line ${line} contains bytes that text never has.`,
      line,
    })
  })
})
