import type { BriefContent } from '#domain/briefs/brief-content.ts'
import { listReviewSections } from './review-text.ts'

/** Characters of a part that are kept with a comment on it. */
const longestQuote = 200

/** How a part of a text begins, so that a comment on it can be understood when the part is gone; `null` without words, and for the whole brief. */
export function quotePart(content: BriefContent, key: string | null): string | null {
  if (key === null) return null
  const part = listReviewSections(content)
    .flatMap(({ parts }) => parts)
    .find((one) => one.key === key)
  const text = part?.text ?? content.sources.find((source) => source.key === key)?.title ?? ''
  const start = Array.from(text.trim()).slice(0, longestQuote).join('')
  return start === '' ? null : start
}
