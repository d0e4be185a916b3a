/**
 * What the feed library leaves to its caller, on the way in and on the way out: characters that XML cannot hold, the form
 * of CDATA sections, and the mark of archive documents.
 */

/** What XML 1.0 has no way to write, escaped or not: most control characters and halves of surrogate pairs. */
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** Finds in a fraction of the time whether there may be any; lone halves of surrogate pairs are asked for apart. */
const suspicious = /[^\t\n\r\u0020-\uFFFD]/

function dropUnwritable(text: string): string {
  return suspicious.test(text) || !text.isWellFormed() ? text.replace(unwritable, '') : text
}

/** The library turns `&apos;` into an apostrophe wherever it stands; with this inside, which no text has any more, it does not. */
const guard = '\uFFFF'

/** A text without what XML cannot hold, for the library to write. */
export function toWritable(text: string): string {
  return dropUnwritable(text).replaceAll('&apos;', `&${guard}apos;`)
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

/**
 * Long texts that are kept from the library, which would go over each of them several times: it writes a mark in the place
 * of each.
 */
export function holdTexts(): { hold: (text: string) => string; putIn: (xml: string) => string } {
  const held: string[] = []
  return {
    hold: (text) => `${mark}${held.push(escape(dropUnwritable(text))) - 1}${mark}`,
    putIn: (xml) => xml.replace(marked, (_, at: string) => held[Number(at)] ?? ''),
  }
}

/** No other text has it: XML cannot hold it. */
const mark = '\uFFFE'
const marked = new RegExp(`${mark}(\\d+)${mark}`, 'g')

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
