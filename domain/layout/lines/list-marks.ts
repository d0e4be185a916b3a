/**
 * Signs that texts set before the items of a list. A "*" counts only with a space behind it, round and square bullets
 * also without. Word's own bullets lie in the private use area, where Symbol and Wingdings have them.
 */
const bullet =
  /^(?:([*+\-–—―•·◦▪▫‣●○■□∙⁃⁌⁍➢➤►✓❖☐☑☒✔→➔⦁−])(?:\s+|$)|([•◦▪▫‣●■](?=[\p{L}\p{N}"“(*])|[\uf020-\uf0ff])\s*|([o§])(?:\t|\s{2,}))/u

/** The box of a task list, ticked or not. */
const box = /^\[[ xX]\](?:\s+|$)/

/** A number before an item or a section: "1.", "1)", "(1)". Four digits are a year. */
const ordinal = /^(\d{1,2}[.)]|\(\d{1,2}\))\s+(?=\S)/

export interface Marked {
  mark: string | null
  rest: string
}

/** The list sign a line begins with, and the rest of the line. */
export function takeBullet(line: string): Marked {
  const found = bullet.exec(line)
  if (!found) return { mark: null, rest: line }
  const rest = line.slice(found[0].length)
  return { mark: found[1] ?? found[2] ?? found[3] ?? null, rest: dropBox(rest) }
}

/** The text of an item without the box of a task before it. */
export function dropBox(item: string): string {
  return item.replace(box, '')
}

/** The number a line begins with, as written, and the rest of the line. */
export function takeOrdinal(line: string): Marked {
  const found = ordinal.exec(line)
  if (!found) return { mark: null, rest: line }
  return { mark: found[1] ?? null, rest: line.slice(found[0].length) }
}

/** A line of dashes, stars and the like, or of nothing: it parts what stands around it. */
export function isRule(line: string): boolean {
  return !/[\p{L}\p{N}]/u.test(line) && !/^[-•·◦▪–—]$/u.test(line.trim())
}

/** "Page 2 of 5": what a printer or a converter puts at the edge of a page. */
export function isPageLine(line: string): boolean {
  return /^\s*(?:[-–—|]\s*)?page\s+\d{1,4}\s+(?:of|\/)\s+\d{1,4}(?:\s*[-–—|])?\s*$/i.test(line)
}
