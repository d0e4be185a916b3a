import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from './decode-text.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, mark: number[], swap: boolean) =>
  new Uint8Array([
    ...mark,
    ...Array.from(text).flatMap((sign) => {
      const code = sign.charCodeAt(0)
      return swap ? [code >> 8, code & 255] : [code & 255, code >> 8]
    }),
  ])

describe('decodeText', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', bytesOf('Zürich 北京')],
    ['UTF-16 little endian', utf16('Zürich 北京', [0xff, 0xfe], false)],
    ['UTF-16 big endian', utf16('Zürich 北京', [0xfe, 0xff], true)],
  ])('reads %s', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: true, text: 'Zürich 北京' })
  })

  it.each<[Uint8Array, RegExp]>([
    [bytesOf('%PDF-1.7'), /PDF file.*Import the file it was made from/],
    [bytesOf('PK\u0003\u0004..[Content_Types].xml..word/document.xml'), /Word file \(\.docx\).*Save/],
    [
      bytesOf('PK\u0003\u0004..mimetypeapplication/vnd.oasis.opendocument.text'),
      /OpenDocument.*Save it as a Word file/,
    ],
    [bytesOf('PK\u0003\u0004..photos/1.jpg'), /compressed archive/],
    [bytesOf('{\\rtf1\\ansi}'), /rich text file.*Save it as a Word file/],
    [new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /old Word file.*Save it as a Word file/],
    [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d]), /picture.*type the text/],
    [new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), /picture.*type the text/],
    [bytesOf('GIF89a'), /picture.*type the text/],
    [new Uint8Array([0x5a, 0xfc, 0x72, 0x69]), /text is not in UTF-8.*save it as UTF-8/],
  ])('says what another file is and what to do (%#)', (bytes, reason) => {
    const decoded = decodeText(bytes)
    expect(decoded.ok ? '' : decoded.reason).toMatch(reason)
  })

  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), ''],
    ['UTF-8 with a byte order mark, without it', new Uint8Array([0xef, 0xbb, 0xbf, 0x61]), 'a'],
    ['an emoji in UTF-8', bytesOf('🚢'), '🚢'],
    ['the beginning of another start', bytesOf('%PD'), '%PD'],
    ['a start that stands further on', bytesOf(' %PDF-1.7'), ' %PDF-1.7'],
    ['letters that begin an archive', bytesOf('PK'), 'PK'],
    ['a UTF-16 mark alone', new Uint8Array([0xff, 0xfe]), ''],
  ])('reads %s', (_, bytes, text) => expect(decodeText(bytes)).toEqual({ ok: true, text }))

  const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

  it.each<[string, Uint8Array, string]>([
    ['windows-1252', latin('<meta charset="windows-1252"><p>Z\u00fcrich \u0096 '), 'Zürich – '],
    [
      'ISO 8859-1 in an older form',
      latin(
        '<!DOCTYPE html><meta http-equiv=Content-Type content="text/html; charset=iso-8859-1">Z\u00fcrich',
      ),
      'Zürich',
    ],
    ['Shift JIS', latin('<html><meta charset=Shift_JIS>\u0093\u00fa\u0096{'), '日本'],
    [
      'ISO-2022-JP, whose bytes are ASCII',
      latin('<meta charset="iso-2022-jp">\u001b$BF|K\\\u001b(B'),
      '日本',
    ],
    ['an XML declaration', latin('<?xml version="1.0" encoding="ISO-8859-2"?><html>\u00b1'), 'ą'],
    ['UTF-8, although it declares another', bytesOf('<meta charset="windows-1252">Zürich'), 'Zürich'],
  ])('reads a page in %s', (_, bytes, text) => {
    const decoded = decodeText(bytes)
    expect(decoded.ok && decoded.text.endsWith(text)).toBe(true)
  })

  it.each<[string, string]>([
    ['an encoding nobody knows', '<meta charset="x-own">Z\u00fcrich'],
    ['UTF-8 that is none', '<meta charset="utf-8">Z\u00fcrich'],
    ['no encoding', '<p>Z\u00fcrich'],
    ['an encoding in a text that is no page', 'About charset="latin1": Z\u00fcrich'],
  ])('refuses a page that declares %s', (_, page) => expect(decodeText(latin(page)).ok).toBe(false))

  it('says whole sentences', () => {
    expect(decodeText(new Uint8Array([0x1f, 0x8b, 0x08]))).toEqual({
      ok: false,
      reason:
        'This is a compressed file, not a text file. Save the text as UTF-8 plain text, Markdown or HTML and import that file.',
    })
    expect(decodeText(new Uint8Array([0x5a, 0xfc]))).toEqual({
      ok: false,
      reason: 'This text is not in UTF-8. In the editor it was written in, save it as UTF-8.',
    })
  })

  it.each([
    ['half a sign in UTF-8', [0x61, 0xc3]],
    ['a sign written too long', [0xc0, 0xaf]],
    ['half a pair in UTF-8', [0xed, 0xa0, 0x80]],
    ['half a unit in UTF-16', [0xff, 0xfe, 0x61]],
    ['half a pair in UTF-16', [0xfe, 0xff, 0xd8, 0x00]],
  ])('refuses %s', (_, bytes) => expect(decodeText(new Uint8Array(bytes)).ok).toBe(false))

  it('looks for the parts of an archive in its first 64 kB', () => {
    const reasonOf = (length: number) => {
      const decoded = decodeText(bytesOf(`PK\u0003\u0004${'x'.repeat(length)}word/`))
      return decoded.ok ? '' : decoded.reason.split(',')[0]
    }
    expect(reasonOf(65_536 - 9)).toBe('This is a Word file (.docx)')
    expect(reasonOf(65_536 - 8)).toBe('This is a compressed archive')
  })

  it('reads any text it was given in UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (given) => {
        expect(decodeText(bytesOf(`x${given}`))).toEqual({ ok: true, text: `x${given}` })
      }),
      { numRuns: 100 },
    )
  })
})
