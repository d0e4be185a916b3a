import { findMarkingIn } from '#domain/markings/marking-line.ts'
import type { TlpMarking } from '#domain/markings/tlp.ts'
import { findMimePage, isMime } from './mime-page.ts'
import { findPageCharset } from './page-charset.ts'

/** The text of a file, or why it is none: one sentence that says what the file is and what to do. */
export type DecodedText = { ok: true; text: string } | { ok: false; reason: string }

const saveAsText = 'Save the text as UTF-8 plain text, Markdown or HTML and import that file.'
const saveAsWord = 'Save it as a Word file (.docx) and import that file.'
const noParagraphs =
  'It places letters on pages but has no paragraphs or headings. Import the file it was made from, or copy and paste its text.'
const typeItOut = 'It shows letters but holds no text. Import the file it was made from, or type the text.'

const notUnicode = 'This text is not in UTF-8. In the editor it was written in, save it as UTF-8.'

/** With it ISO-2022 encodings switch alphabets: their bytes look like ASCII. */
const escape = 0x1b

/** Files that people take for texts, known by their first bytes. */
const others: readonly [start: readonly number[], what: string, wayOut: string][] = [
  [[0x25, 0x50, 0x44, 0x46], 'a PDF file', noParagraphs],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Word file (.doc)', saveAsWord],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'a rich text file (.rtf)', saveAsWord],
  [[0x1f, 0x8b], 'a compressed file', saveAsText],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture', typeItOut],
  [[0xff, 0xd8, 0xff], 'a picture', typeItOut],
  [[0x47, 0x49, 0x46, 0x38], 'a picture', typeItOut],
]

const zip = [0x50, 0x4b, 0x03, 0x04]

/**
 * Reads the bytes of a file as text: UTF-16 where a byte order mark says so, else UTF-8, and a page also in the encoding
 * that it declares. Of a page saved with its pictures (.mhtml) and of a mail (.eml) the
 * page is read, or else the text. Everything else is refused by what it is:
 * bytes read in a wrong encoding would be published as wrong letters.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const reason = refuseFormat(bytes)
  if (reason !== null) return { ok: false, reason }
  if (!isMime(bytes)) return decodeAs(bytes, findPageCharset(bytes))
  const page = findMimePage(bytes)
  if (page === null) return decodeAs(bytes, null)
  const decoded = decodeAs(page.bytes, page.charset)
  const marking = findMarkingIn(page.subject)
  return decoded.ok && marking !== null
    ? { ok: true, text: withMarking(decoded.text, marking, page.kind) }
    : decoded
}

/** Mails are marked in their subject, which is no part of their text. */
function withMarking(text: string, marking: TlpMarking, kind: 'html' | 'text'): string {
  return kind === 'html' ? `<p>${marking}</p>${text}` : `${marking}\n\n${text}`
}

/** Bytes that are UTF-8 are hardly ever anything else, whatever a page declares, unless they switch alphabets. */
function decodeAs(bytes: Uint8Array, charset: string | null): DecodedText {
  const switches = bytes.includes(escape) && charset !== null
  const named = charset === null || /^utf-?16/i.test(charset) ? [] : [charset]
  const unicode = findEncoding(bytes)
  const encodings = switches ? [...named, unicode] : [unicode, ...named]
  for (const encoding of encodings) {
    const text = decodeStrictly(bytes, encoding)
    if (text !== null) return { ok: true, text }
  }
  return { ok: false, reason: notUnicode }
}

/** `null` where the bytes are not in that encoding, or nobody knows it. */
function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function findEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le'
  return startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : 'utf-8'
}

function refuseFormat(bytes: Uint8Array): string | null {
  if (startsWith(bytes, zip)) return refuseArchive(bytes)
  const other = others.find(([start]) => startsWith(bytes, start))
  return other === undefined ? null : `This is ${other[1]}, not a text file. ${other[2]}`
}

function refuseArchive(bytes: Uint8Array): string {
  if (isWordFile(bytes)) return `This is a Word file (.docx), not a text file. ${saveAsText}`
  if (readStart(bytes).includes('opendocument.text'))
    return `This is an OpenDocument file (.odt), not a text file. ${saveAsWord}`
  return `This is a compressed archive, not a text file. ${saveAsText}`
}

/** Whether these are the bytes of a Word file (.docx), which `readBytes` reads. */
export function isWordFile(bytes: Uint8Array): boolean {
  if (!startsWith(bytes, zip)) return false
  const start = readStart(bytes)
  return !start.includes('opendocument.text') && /word\/|\[Content_Types\]\.xml/.test(start)
}

/** Word and OpenDocument files are archives; the names of their parts stand near the beginning. */
function readStart(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 65_536))
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte)
}
