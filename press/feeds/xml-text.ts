/**
 * What the feed library leaves to its caller, on the way in and on the way out: characters that XML cannot hold, the form
 * of CDATA sections, and the mark of archive documents.
 */

/** What XML 1.0 has no way to write, escaped or not: most control characters and halves of surrogate pairs. */
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** The library turns `&apos;` into an apostrophe wherever it stands; with this inside, which no text has any more, it does not. */
const guard = '\uFFFF'

/** A text without what XML cannot hold, for the library to write. */
export function toWritable(text: string): string {
  return text.replace(unwritable, '').replaceAll('&apos;', `&${guard}apos;`)
}

/**
 * XML as the library has written it, with escaped text in the place of CDATA sections: the library pads these with line
 * breaks, which would become part of titles and names.
 */
export function settleXml(xml: string): string {
  const escaped = xml.replace(/(?:(?<=>)\s+)?<!\[CDATA\[([^]*?)\]\]>(?:\s+(?=<\/))?/g, (_, text: string) =>
    escape(text),
  )
  return `${escaped.replaceAll(guard, '').trimEnd()}\n`
}

/** Says of a document that it is an archive (RFC 5005, 4), for which the library has no element. `within` is the element that holds the entries. */
export function markAsArchive(xml: string, within: 'feed' | 'channel'): string {
  return xml.replace(
    new RegExp(`<${within}(?: [^>]*)?>`),
    (tag) => `${tag}<fh:archive xmlns:fh="${history}"/>`,
  )
}

const history = 'http://purl.org/syndication/history/1.0'

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
