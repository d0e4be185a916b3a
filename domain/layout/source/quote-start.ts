/** Characters that say enough to find a line again. */
const enough = 50

/** The first words of a text, quoted, for a warning about it. */
export function quoteStart(text: string): string {
  const folded = text.replace(/\s+/g, ' ').trim()
  return folded.length <= enough ? `"${folded}"` : `"${folded.slice(0, enough).trimEnd()}…"`
}

/** Lines for people: the first words of the first, and how many more there are. */
export function quoteLines(lines: readonly { plain: string }[]): string {
  const more = lines.length - 1
  const start = quoteStart(lines[0]?.plain ?? '')
  if (more < 1) return start
  return `${start} and ${more} more ${more === 1 ? 'line' : 'lines'}`
}
