/** Where a word may be parted at a line end: between a vowel and the consonant that opens the next syllable. */
const syllable = /(?<=\p{L}[aeiouy]|[aeiouy][lmnrstpcd])(?=[bcdfghklmnprstvwz][aeiouy]\p{Ll})/gu

/** The text as a program sets it at a width: lines broken between words, and inside words if it hyphenates. */
export function wrapText(text: string, width: number, hyphenates: boolean): string {
  return text
    .split('\n')
    .flatMap((line) => wrapLine(line, width, hyphenates))
    .join('\n')
}

function wrapLine(line: string, width: number, hyphenates: boolean): string[] {
  const lines: string[] = []
  let open = ''
  for (const word of line.split(' ')) {
    const room = width - (open === '' ? 0 : open.length + 1)
    if (word.length <= room) {
      open += open === '' ? word : ` ${word}`
      continue
    }
    const at = hyphenates ? findBreak(word, room) : 0
    if (at > 0) open += `${open === '' ? '' : ' '}${word.slice(0, at)}-`
    if (open !== '') lines.push(open)
    open = word.slice(at)
  }
  return [...lines, open]
}

/** How many letters of a word fit with a hyphen behind them; 0 where none do. */
function findBreak(word: string, room: number): number {
  if (!/^["'“‘(]*\p{L}+["'”’).,;:]*$/u.test(word)) return 0
  const places = Array.from(word.matchAll(syllable), ({ index }) => index)
  return places.findLast((at) => at >= 2 && at < room) ?? 0
}
