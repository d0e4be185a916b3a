import { kindOfTitle } from '#domain/layout/headings/section-titles.ts'
import { trimLabel } from '#domain/layout/lines/split-label.ts'
import type { LayoutWarning } from '#domain/layout/layout-source.ts'
import { quoteLines } from './quote-start.ts'

/** More lines than a signature has. */
const mostLines = 12

/** The line that parts a mail from its signature (RFC 3676, section 4.3); programs drop its last space. */
const delimiter = /^[ \t>]*-- ?$/

/**
 * Cuts off the signature of a mail: the few lines below its delimiter, if no section begins among them. Their lines
 * are empty afterwards.
 */
export function cutSignature(text: string): { text: string; warnings: LayoutWarning[] } {
  const lines = text.split('\n')
  const at = lines.findLastIndex((line) => delimiter.test(line))
  const below = lines.slice(at + 1).filter((line) => line.trim() !== '')
  if (at < 0 || below.length === 0 || below.length > mostLines || below.some(opensSection))
    return { text, warnings: [] }
  const first = lines.findIndex((line, place) => place > at && line.trim() !== '')
  const quoted = quoteLines(below.map((plain) => ({ plain })))
  return {
    text: lines.map((line, place) => (place < at ? line : '')).join('\n'),
    warnings: [{ code: 'left-out', message: `Left out as a signature: ${quoted}.`, line: first + 1 }],
  }
}

function opensSection(line: string): boolean {
  return kindOfTitle(trimLabel(line.replace(/^[\s#*>\d.)-]+/, ''))) !== null
}
