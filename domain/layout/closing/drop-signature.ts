import { kindOfTitle } from '#domain/layout/headings/section-titles.ts'
import type { LayoutWarning } from '#domain/layout/layout-source.ts'
import type { LayoutLine } from '#domain/layout/lines/layout-line.ts'
import { trimLabel } from '#domain/layout/lines/split-label.ts'
import { quoteLines } from '#domain/layout/source/quote-start.ts'
import { isContact, isFarewell } from './mail-closing.ts'

/** More lines than a signature has. */
const mostLines = 12
/** Characters that no line of a signature has more of. */
const longestLine = 80

/**
 * Leaves out what a mail was signed with where no `-- ` stands above it: what begins with "Kind regards," or the like, or
 * the last paragraph if a telephone number or an address for mail is in it. What stands directly below the title of a
 * section is its text, whatever it looks like.
 */
export function dropSignature(lines: readonly LayoutLine[]): {
  lines: readonly LayoutLine[]
  warnings: LayoutWarning[]
} {
  const start = findFarewell(lines) ?? findContacts(lines)
  if (start === null) return { lines, warnings: [] }
  const dropped = lines.slice(start)
  const message = `Left out as a signature: ${quoteLines(dropped)}.`
  return {
    lines: lines.slice(0, start),
    warnings: [{ code: 'left-out', message, line: dropped[0]?.number ?? null }],
  }
}

/** Where the farewell stands that only lines of a signature follow; `null` if none does. */
function findFarewell(lines: readonly LayoutLine[]): number | null {
  const from = Math.max(0, lines.length - mostLines)
  const at = lines.findIndex((line, place) => place >= from && isBare(line) && isFarewell(line.plain))
  return at > 0 && !lines.slice(at).some(opensBlock) ? at : null
}

/** Where the last paragraphs begin that name a telephone number or an address each; `null` if the last one does not. */
function findContacts(lines: readonly LayoutLine[]): number | null {
  let start: number | null = null
  for (let end = lines.length; end > 0;) {
    const from = lines.findLastIndex(({ gap }, place) => gap && place < end)
    const above = lines[from - 1]
    if (above === undefined || !isSigned(lines.slice(from, end))) return start
    if (isTitle(above)) return null
    start = from
    end = from
  }
  return start
}

/** An address for mail that stands by itself may as well be something that the brief is about. */
function isSigned(paragraph: readonly LayoutLine[]): boolean {
  if (paragraph.length > mostLines || !paragraph.every((line) => isBare(line) && !opensBlock(line)))
    return false
  const ways = paragraph.map(({ plain }) => isContact(plain))
  return ways.includes('telephone') || (ways.includes('mail') && paragraph.length > 1)
}

function isBare({ depth, mark, plain }: LayoutLine): boolean {
  return depth === 0 && mark === null && plain.length <= longestLine
}

function isTitle({ heading, plain }: LayoutLine): boolean {
  return heading !== null || kindOfTitle(trimLabel(plain)) !== null
}

/** A title, also one whose text goes on in its line, or a numbered source. */
function opensBlock(line: LayoutLine): boolean {
  const [label = ''] = line.plain.split(':')
  return isTitle(line) || kindOfTitle(trimLabel(label)) !== null || /^\[\d/.test(line.plain)
}
