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
    [bytesOf('%PDF-1.7'), /PDF file.*Save the text as/],
    [bytesOf('PK\u0003\u0004..[Content_Types].xml..word/document.xml'), /Word file \(\.docx\).*Save/],
    [bytesOf('PK\u0003\u0004..mimetypeapplication/vnd.oasis.opendocument.text'), /OpenDocument.*Save/],
    [bytesOf('PK\u0003\u0004..photos/1.jpg'), /compressed archive/],
    [bytesOf('{\\rtf1\\ansi}'), /rich text file/],
    [new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /old Word file/],
    [new Uint8Array([0x5a, 0xfc, 0x72, 0x69]), /not a text in UTF-8.*save it with the encoding/],
  ])('says what another file is and what to do (%#)', (bytes, reason) => {
    const decoded = decodeText(bytes)
    expect(decoded.ok ? '' : decoded.reason).toMatch(reason)
  })
})
