/** Days for which a preview link can be made. */
export const previewDays = [1, 7, 30] as const
export type PreviewDays = (typeof previewDays)[number]

/** Characters that say for whom a preview link is: 1 to this many. */
export const longestForWhom = 200

/** 32 random bytes in base64url. */
const token = /^[\w-]{43}$/

/** When a preview link made at `now` ends. */
export function endOfPreview(days: PreviewDays, now: Date): Date {
  return new Date(now.getTime() + days * 86_400_000)
}

/** Where a preview link leads to. */
export function previewAddress(siteAddress: string, secret: string): string {
  return new URL(`/preview/${secret}`, siteAddress).href
}

/** Whether a text can be the token of a preview link at all. */
export function isPreviewToken(text: string): boolean {
  return token.test(text)
}

/** A preview link as it is kept. */
export interface PreviewTerms {
  expiresAt: Date
  endedAt: Date | null
  /** The revision readers had when the link was made; `null` for none. */
  liveRevisionId: string | null
}

/**
 * What a preview link shows now: the unpublished text; the reader page once readers have got a text since it was made, so
 * that it never shows the draft of a later revision; or nothing, when it has ended or there is no draft.
 */
export function decidePreview(
  { expiresAt, endedAt, liveRevisionId }: PreviewTerms,
  brief: { liveRevisionId: string | null; hasDraft: boolean },
  now: Date,
): 'draft' | 'reader page' | 'nothing' {
  if (endedAt !== null || expiresAt <= now) return 'nothing'
  if (brief.liveRevisionId !== liveRevisionId) return 'reader page'
  return brief.hasDraft ? 'draft' : 'nothing'
}
