import type { Check } from '#domain/reviews/checklist.ts'

/** What somebody has answered so far, as their browser keeps it until it is sent. */
export interface ReviewAnswers {
  /** By the name of the check: whether it holds. */
  checks: Readonly<Record<string, boolean>>
  /** Comments that are not sent yet, by the key of the part; of the whole brief, under `wholeKey`. */
  comments: Readonly<Record<string, string>>
  /** Keys of the sources that were opened from the page. */
  opened: readonly string[]
  note: string
}

/** Where a comment on the whole brief is kept: no part has this key. */
export const wholeKey = ''

export const noAnswers: ReviewAnswers = { checks: {}, comments: {}, opened: [], note: '' }

/** The answers to checks as the desk takes them. */
export function listChecks({ checks }: ReviewAnswers): Check[] {
  return Object.entries(checks).map(([name, holds]) => ({ name, holds }))
}

/** The comments that say something, as the desk takes them. */
export function listComments({ comments }: ReviewAnswers): { key: string | null; text: string }[] {
  return Object.entries(comments)
    .map(([key, text]) => ({ key: key === wholeKey ? null : key, text: text.trim() }))
    .filter(({ text }) => text !== '')
}
