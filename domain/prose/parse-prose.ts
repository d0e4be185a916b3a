import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Inline, Paragraph } from './inline.ts'
import { findCitations, splitText } from './find-citations.ts'
import { fromPhrasing } from './from-mdast.ts'
import { normaliseInlines } from './normalise-inlines.ts'
import type { Prose } from './prose.ts'

/** Prose has paragraphs only: a line may start with "1." or "#" and stays what it is. */
export const inlineOnly = {
  disable: {
    null: [
      'blockQuote',
      'codeFenced',
      'codeIndented',
      'definition',
      'headingAtx',
      'htmlFlow',
      'htmlText',
      'labelStartImage',
      'list',
      'setextUnderline',
      'thematicBreak',
    ],
  },
}

/** Everything that can mean something but citations; brackets only where an address follows them. */
const special = /[\\*`]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|<(?=[A-Za-z])|&(?=#?\w{1,40};)|\]\(/

/**
 * More marks than any paragraph needs, and more text: beyond them marks are read as text, because resolving
 * nested marks takes time that grows with the square of their number.
 */
const mostMarks = 2_000
const longest = 65_536

/** The paragraphs of a prose text. Any string is valid; what is no mark is text. */
export function parseProse(prose: Prose): Paragraph[] {
  return prose
    .split(/\n\s*\n/)
    .map(parseParagraph)
    .filter((paragraph) => paragraph.length > 0)
}

function parseParagraph(paragraph: string): Paragraph {
  const folded = paragraph.replace(/\s+/g, ' ').trim()
  if (!special.test(folded)) return splitText(folded)
  if (!special.test(dropEscapes(folded)) || hasTooMany(folded)) return splitText(unescape(folded))
  const inlines: Inline[] = []
  for (const block of fromMarkdown(folded, { extensions: [inlineOnly] }).children) {
    if (block.type === 'paragraph') inlines.push(...fromPhrasing(block.children))
  }
  return normaliseInlines(findCitations(normaliseInlines(inlines)))
}

/** Whether a paragraph, in one line, has more marks or more text than are read as such. */
export function hasTooMany(paragraph: string): boolean {
  const marks = dropEscapes(paragraph).match(/[*_`<&[\]]/g)?.length ?? 0
  return paragraph.length > longest || marks > mostMarks
}

function dropEscapes(text: string): string {
  return text.replace(/\\[!-/:-@[-`{-~]/g, '  ')
}

function unescape(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1')
}
