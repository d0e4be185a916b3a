import type { BriefContent } from '#domain/briefs/brief-content.ts'
import { listSectionTexts } from '#domain/briefs/section-texts.ts'

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu

/** How many words the sections of a brief have, headings aside. */
export function countWords(content: BriefContent): number {
  return listSectionTexts(content).reduce((sum, { text }) => sum + (text.match(word)?.length ?? 0), 0)
}
