import { findSentences } from '../prose/find-sentences.ts'
import { toPlainText } from '../prose/to-plain-text.ts'
import type { Bluf, BriefContent } from './brief-content.ts'

/** The bottom line of a brief, or `null` in a text that has none. */
export function getBluf(content: BriefContent): Bluf | null {
  const parts = content.sections.flatMap((section) => section.parts)
  return parts.find((part) => part.kind === 'bluf') ?? null
}

/** As lists show it: about two lines on a wide screen, never cut inside a sentence unless the first is longer. */
const enough = 180
const most = 420

/** The first sentences of a bottom line as plain text without citations, for lists and descriptions. */
export function toBottomLine(blufText: string): string {
  const plain = toPlainText(blufText)
    .replace(/\s*\[\d{1,3}\]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  let end = 0
  for (const sentence of findSentences(plain)) {
    if (end >= enough || sentence.end > most) break
    end = sentence.end
  }
  return end > 0 ? plain.slice(0, end).trim() : shorten(plain)
}

function shorten(text: string): string {
  if (text.length <= most) return text
  return `${text.slice(0, text.lastIndexOf(' ', most) > 0 ? text.lastIndexOf(' ', most) : most)} …`
}
