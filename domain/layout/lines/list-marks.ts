/** Signs that texts set before the items of a list. A "*" counts only with a space behind it. */
const bullet = /^([*+\-–—―•·◦▪▫‣●○■□∙⁃⁌⁍➢➤►✓❖])(?:\s+|$)/u

/** A number before an item or a section: "1.", "1)", "(1)". Four digits are a year. */
const ordinal = /^(\d{1,2}[.)]|\(\d{1,2}\))\s+(?=\S)/

export interface Marked {
  mark: string | null
  rest: string
}

/** The list sign a line begins with, and the rest of the line. */
export function takeBullet(line: string): Marked {
  return take(line, bullet)
}

/** The number a line begins with, as written, and the rest of the line. */
export function takeOrdinal(line: string): Marked {
  return take(line, ordinal)
}

function take(line: string, pattern: RegExp): Marked {
  const found = pattern.exec(line)
  if (!found) return { mark: null, rest: line }
  return { mark: found[1] ?? null, rest: line.slice(found[0].length) }
}

/** A line of dashes, stars and the like, or of nothing: it parts what stands around it. */
export function isRule(line: string): boolean {
  return !/[\p{L}\p{N}]/u.test(line) && !/^[-•·◦▪–—]$/u.test(line.trim())
}
