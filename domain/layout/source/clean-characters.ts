import type { LayoutWarning } from '#domain/layout/layout-source.ts'

/**
 * Characters that show nothing or change the direction of what follows: with them a text can read
 * differently from what it says (CVE-2021-42574, "Trojan Source"). The joiners U+200C and U+200D are left:
 * Persian, Indic scripts and emoji need them.
 */
const odd =
  /[\u0001-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\u{e0001}|[\u{e0020}-\u{e007f}]/gu

/** Whether the text holds any character that is removed. */
export function hasOddCharacters(text: string): boolean {
  return text.search(odd) >= 0
}

export function removeOddCharacters(text: string): string {
  return text.replace(odd, '')
}

/** The text with one kind of line end, plain spaces and nothing invisible; a byte order mark goes silently. */
export function cleanCharacters(source: string): { text: string; warnings: LayoutWarning[] } {
  const lines = source
    .replace(/^\ufeff/, '')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u000b\u000c]/g, '\n')
  const first = lines.search(odd)
  if (first < 0) return { text: lines, warnings: [] }
  return { text: removeOddCharacters(lines), warnings: [oddCharacters(countLines(lines, first))] }
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
