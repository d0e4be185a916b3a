import type { LayoutWarning } from '#domain/layout/layout-source.ts'
import { joinBrokenWords } from './join-broken-words.ts'

/**
 * Characters that show nothing or change the direction of what follows: with them a text can read
 * differently from what it says (CVE-2021-42574, "Trojan Source"). The joiners U+200C and U+200D are left:
 * Persian, Indic scripts and emoji need them.
 */
const odd =
  /[\u0001-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\u{e0001}|[\u{e0020}-\u{e007f}]/gu

/** The flag of a region (Scotland, Wales): a black flag, tags that spell the region, and the tag that ends them (UTS #51). */
const regionFlag = /(\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f})/u

/** Ligatures that fonts draw and readers copy: two or three letters each. */
const ligatures = /[\ufb00-\ufb06]/g

/** Whether the text holds any character that is removed. */
export function hasOddCharacters(text: string): boolean {
  return findOdd(text) >= 0
}

/** The text without the characters that are removed; tags stay in the flags that they spell. */
export function removeOddCharacters(text: string): string {
  return text
    .split(regionFlag)
    .map((piece, at) => (at % 2 === 0 ? piece.replace(odd, '') : piece))
    .join('')
}

/**
 * The text with one kind of line end, plain spaces and hyphens, letters in one form (NFC), words that a line end broke
 * made whole, and nothing invisible; a byte order mark goes silently. Every line keeps its number.
 */
export function cleanCharacters(source: string): { text: string; warnings: LayoutWarning[] } {
  const lines = source
    .replace(/^\ufeff/, '')
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(ligatures, (letters) => letters.normalize('NFKC'))
    .replace(/\n\f+|\f+\n|\f+$/g, (end) => end.replaceAll('\f', ''))
    .replace(/[\u000b\u000c]/g, '\n')
  const first = findOdd(lines)
  const text = joinBrokenWords(lines)
  if (first < 0) return { text, warnings: [] }
  return { text: removeOddCharacters(text), warnings: [oddCharacters(countLines(lines, first))] }
}

function findOdd(text: string): number {
  if (!text.includes('\u{1f3f4}')) return text.search(odd)
  let from = 0
  for (const [at, piece] of text.split(regionFlag).entries()) {
    const found = at % 2 === 0 ? piece.search(odd) : -1
    if (found >= 0) return from + found
    from += piece.length
  }
  return -1
}

/** The warning that such characters were removed. */
export function oddCharacters(line: number): LayoutWarning {
  return {
    code: 'odd-characters',
    message: 'The text held invisible or direction-changing characters. They were removed.',
    line,
  }
}

function countLines(text: string, until: number): number {
  return text.slice(0, until).split('\n').length
}
