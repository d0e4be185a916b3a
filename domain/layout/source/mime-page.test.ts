import { describe, expect, it } from 'vitest'
import { decodeText } from './decode-text.ts'
import { findMimePage, isMime } from './mime-page.ts'

const bytesOf = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
const head = 'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n'

/** A saved page of one part with these fields, and a style sheet behind it. */
function saved(fields: string, body: string): Uint8Array {
  const kind = 'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--x"\r\n\r\n'
  return bytesOf(
    `${head}${kind}\r\n----x\r\n${fields}\r\n\r\n${body}\r\n----x\r\nContent-Type: text/css\r\n\r\nbody {}\r\n----x--\r\n`,
  )
}

describe('a page saved with its pictures', () => {
  it.each([
    [
      'in quoted-printable',
      'Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable',
      '<p class=3D"a">It sa=\r\nnk =E2=80=93 in Z=C3=BCrich</p>',
      '<p class="a">It sank – in Zürich</p>',
    ],
    [
      'in base64',
      'Content-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: BASE64',
      'PHA+WsO8\r\ncmljaDwvcD4=',
      '<p>Zürich</p>',
    ],
    [
      'in an encoding that its part names',
      'Content-Type: text/html; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable',
      '<p>Z=FCrich=</p>',
      '<p>Zürich=</p>',
    ],
    [
      'in one that the page names',
      'content-type: TEXT/HTML\r\ncontent-transfer-encoding: 8bit',
      '<meta charset="iso-8859-1"><p>Z\u00fcrich</p>',
      '<meta charset="iso-8859-1"><p>Zürich</p>',
    ],
  ])('is read %s', (...[, fields, body, text]) => {
    const decoded = decodeText(saved(fields, body))
    expect(decoded.ok && decoded.text.trimEnd()).toBe(text)
  })

  it('is found in a part within a part', () => {
    const inner =
      'Content-Type: multipart/alternative; boundary=y\r\n\r\n--y\r\nContent-Type: text/plain\r\n\r\nNo\r\n--y\r\nContent-Type: text/html\r\n\r\n<p>Yes</p>\n--y--'
    const found = findMimePage(
      bytesOf(`${head}Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n${inner}\r\n--x--`),
    )
    expect(found && new TextDecoder().decode(found.bytes)).toBe('<p>Yes</p>')
  })

  it('is a file without parts', () => {
    const text = `${head}Content-Type: text/html\r\n\r\n<p>It sank.</p>`
    expect(decodeText(bytesOf(text))).toEqual({ ok: true, text: '<p>It sank.</p>' })
  })

  it('is none where no part is a page', () => {
    expect(findMimePage(bytesOf(`${head}Content-Type: image/png\r\n\r\n<p>It sank.</p>`))).toBeNull()
    expect(findMimePage(bytesOf(`${head}Content-Type: multipart/mixed\r\n\r\n<p>It sank.</p>`))).toBeNull()
  })
})

describe('a mail', () => {
  const mail = (fields: string, body: string) => decodeText(bytesOf(`${head}${fields}\r\n\r\n${body}`))

  it('without a page is its text, decoded', () => {
    const fields = 'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable'
    expect(mail(fields, 'It sank =E2=80=93 in Z=C3=BCrich=\r\n.')).toEqual({
      ok: true,
      text: 'It sank – in Zürich.',
    })
  })

  it('is its page where it has both', () => {
    const parts =
      '--y\r\nContent-Type: text/plain\r\n\r\nNo\r\n--y\r\nContent-Type: text/html\r\n\r\n<p>Yes</p>\r\n--y--'
    expect(mail('Content-Type: multipart/alternative; boundary=y', parts)).toMatchObject({
      text: expect.stringContaining('<p>Yes</p>') as string,
    })
  })

  it.each([
    ['Subject: [TLP:AMBER] Port', 'TLP:AMBER'],
    ['Subject: =?utf-8?Q?=5BTLP=3ARED=5D_Port?=', 'TLP:RED'],
    ['Subject: =?utf-8?B?VExQOkdSRUVOIFBvcnQ=?=', 'TLP:GREEN'],
  ])('has the marking of its subject: %s', (subject, marking) => {
    const text = mail(`${subject}\r\nContent-Type: text/plain`, 'It sank.')
    expect(text).toEqual({ ok: true, text: `${marking}\n\nIt sank.` })
    const page = mail(`${subject}\r\nContent-Type: text/html`, '<p>It sank.</p>')
    expect(page).toEqual({ ok: true, text: `<p>${marking}</p><p>It sank.</p>` })
  })
})

describe('isMime', () => {
  it.each([
    ['the head of a message', `${head}\r\nIt sank.`, true],
    [
      'the head of a mail that came far',
      `${`Received: by x\r\n\tat ${'y'.repeat(100)}\r\n`.repeat(90)}${head}\r\nIt sank.`,
      true,
    ],
    ['fields that no empty line ends', head, false],
    ['a mail without the version', 'From: Ida\nSubject: Ships\n\nIt sank.', false],
    ['a text that names the field further on', 'It sank.\n\nMIME-Version: 1.0\n\n', false],
    ['nothing', '', false],
  ])('%s: %s', (_, text, expected) => expect(isMime(bytesOf(text))).toBe(expected))
})
