/** Fewer lines are a quotation in a text, not a text that was quoted. */
const fewest = 5
const deepest = 5
const sign = /^[ \t]*>/

/**
 * Takes the signs of a quotation off a text that was quoted as a whole, as mails do: "> " before nearly every line. Every
 * line keeps its number.
 */
export function takeQuotes(text: string): string {
  let lines = text.split('\n')
  for (let depth = 0; depth < deepest && isQuoted(lines); depth += 1) {
    lines = dropSigns(lines)
  }
  return lines.join('\n')
}

/** A space behind each of them belongs to the sign. */
function dropSigns(lines: readonly string[]): string[] {
  const isSpaced = lines.every((line) => !sign.test(line) || /^[ \t]*>(?: |$)/.test(line))
  return lines.map((line) => line.replace(isSpaced ? /^[ \t]*> ?/ : sign, ''))
}

/** Programs break long lines without a sign before the rest, and put a line on who wrote above. */
function isQuoted(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '')
  const quoted = filled.filter((line) => sign.test(line))
  return quoted.length >= fewest && quoted.length >= filled.length * 0.8
}
