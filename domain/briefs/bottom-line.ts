import { findSentences } from '#domain/prose/find-sentences.ts'
import { toPlainText } from '#domain/prose/to-plain-text.ts'
import type { Prose } from '#domain/prose/prose.ts'
import type { BriefContent, Judgment } from './brief-content.ts'
import { joinRuns } from './runs.ts'

/** All judgments of a brief in the order of the text. */
export function listJudgments({ sections }: Pick<BriefContent, 'sections'>): Judgment[] {
  const parts = sections.flatMap((section) => section.parts)
  return parts.filter((part) => part.kind === 'judgment')
}

/** The bottom line of a brief, or `null` in a text that has none. */
export function getBottomLine(content: Pick<BriefContent, 'sections'>): Judgment | null {
  return listJudgments(content).find(({ role }) => role === 'bottom-line') ?? null
}

/** What lists, feeds and descriptions say of a brief: the beginning of its bottom line, else its title. */
export function describeBrief(content: BriefContent): string {
  const judgment = getBottomLine(content)
  return toBottomLine(judgment ? joinRuns(judgment.runs) : content.title)
}

/** As lists show it: about two lines on a wide screen, never cut inside a sentence unless the first is longer. */
const enough = 180
const most = 420

/** The first sentences of a bottom line as plain text without citations, for lists and descriptions. */
export function toBottomLine(text: Prose): string {
  return shortenBottomLine(toPlainText(text))
}

/** The same for a bottom line that is plain text already. */
export function shortenBottomLine(text: string): string {
  const plain = text
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
