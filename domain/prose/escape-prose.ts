import { splitText } from './find-citations.ts'
import type { Prose } from './prose.ts'
import { printProse } from './print-prose.ts'

/**
 * Plain text as prose: every character stands for itself, only `[n]` is a citation. Blank lines part
 * paragraphs, other white space is folded.
 */
export function escapeProse(plainText: string): Prose {
  if (!/[\\*_`~<&[\]\s]/.test(plainText)) return plainText
  return printProse(plainText.split(/\n\s*\n/).map(splitText))
}
