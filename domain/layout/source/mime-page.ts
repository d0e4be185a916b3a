import { findPageCharset } from './page-charset.ts'

/** What a saved file of several parts holds: a page, or where it holds none a plain text. */
export interface MimePage {
  kind: 'html' | 'text'
  bytes: Uint8Array
  /** The encoding that its part names, `null` if it names none. */
  charset: string | null
  /** What the head says the message is about. */
  subject: string
}

/** More parts than that no page has; they are not looked at. */
const mostParts = 500
const deepest = 4
/** The head of a mail that came over many servers, in bytes. */
const longestHead = 65_536

interface Part {
  headers: ReadonlyMap<string, string>
  body: string
}

/** Whether bytes begin with the head of a message: fields, and one of them the kind of its content. */
export function isMime(bytes: Uint8Array): boolean {
  const start = toLatin(bytes.subarray(0, longestHead))
  return (
    /^(?:[\w-]{1,60}:[^\n]*\n(?:[ \t][^\n]*\n)*){1,400}\r?\n/.test(start) && /^mime-version:/im.test(start)
  )
}

/**
 * The first page of a file as browsers save it (MHTML, RFC 2557) or of a mail, decoded: its first part of HTML, or else of
 * plain text. `null` where no part is one. Every byte is read as one character until its part is decoded.
 */
export function findMimePage(bytes: Uint8Array): MimePage | null {
  const whole = toPart(toLatin(bytes))
  const subject = decodeWords(whole.headers.get('subject') ?? '')
  const page = findPart(whole, html, 0)
  if (page !== null) {
    const body = decodeBody(page)
    return {
      kind: 'html',
      bytes: body,
      charset: readParameter(page, 'charset') ?? findPageCharset(body),
      subject,
    }
  }
  const text = findPart(whole, plain, 0)
  return text && { kind: 'text', bytes: decodeBody(text), charset: readParameter(text, 'charset'), subject }
}

const html = /^text\/html\b|^application\/xhtml\+xml\b/i
const plain = /^text\/plain\b/i

function findPart(part: Part, wanted: RegExp, depth: number): Part | null {
  const kind = part.headers.get('content-type') ?? ''
  if (wanted.test(kind)) return part
  const boundary = readParameter(part, 'boundary')
  if (!/^multipart\//i.test(kind) || boundary === null || depth >= deepest) return null
  for (const piece of splitParts(part.body, boundary)) {
    const found = findPart(toPart(piece), wanted, depth + 1)
    if (found !== null) return found
  }
  return null
}

function splitParts(body: string, boundary: string): string[] {
  const pieces = `\n${body}`.split(`\n--${boundary}`, mostParts + 1).slice(1)
  return pieces.filter((piece) => !piece.startsWith('--')).map((piece) => piece.replace(/^[ \t]*\r?\n/, ''))
}

function toPart(text: string): Part {
  const end = /\r?\n\r?\n/.exec(text)
  const head = end === null ? text : text.slice(0, end.index)
  const body = end === null ? '' : text.slice(end.index + end[0].length)
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  const fields = lines.flatMap((line): [string, string][] => {
    const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? []
    return name === undefined ? [] : [[name.toLowerCase(), value ?? '']]
  })
  return { headers: new Map(fields), body }
}

function readParameter({ headers }: Part, name: string): string | null {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(
    headers.get('content-type') ?? '',
  )
  return found?.[1] ?? found?.[2] ?? null
}

function decodeBody({ headers, body }: Part): Uint8Array {
  const encoding = headers.get('content-transfer-encoding')?.trim().toLowerCase()
  if (encoding === 'quoted-printable') return toBytes(decodeQuoted(body))
  return toBytes(encoding === 'base64' ? decodeBase64(body) : body)
}

/** What is encoded in a field (RFC 2047), byte by byte. */
function decodeWords(field: string): string {
  return field.replace(/=\?[\w-]{1,40}\?([qb])\?([^?\s]*)\?=/gi, (_, kind: string, words: string) =>
    kind.toLowerCase() === 'q' ? decodeQuoted(words.replaceAll('_', ' ')) : decodeBase64(words),
  )
}

/** RFC 2045, section 6.7. */
function decodeQuoted(body: string): string {
  return body
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
}

/** What is no sign of the alphabet is left out; a last group that is not whole is too. */
function decodeBase64(body: string): string {
  const signs = body.replace(/[^A-Za-z0-9+/]/g, '')
  return atob(signs.slice(0, signs.length - (signs.length % 4 === 1 ? 1 : 0)))
}

function toLatin(bytes: Uint8Array): string {
  return Array.from({ length: Math.ceil(bytes.length / 8_192) }, (_, at) =>
    String.fromCharCode(...bytes.subarray(at * 8_192, (at + 1) * 8_192)),
  ).join('')
}

function toBytes(latin: string): Uint8Array {
  return Uint8Array.from(latin, (sign) => sign.charCodeAt(0))
}
