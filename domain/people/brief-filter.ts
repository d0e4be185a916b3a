import { briefStates, type BriefState } from './governed-brief.ts'

/** Which briefs are asked for at the desk; null where any are. */
export interface DeskBriefFilter {
  words: string | null
  category: string | null
  status: BriefState | null
}

/** Reads the filter from an address. What cannot be meant is left out: an address may be old, or typed by hand. */
export function readBriefFilter(query: URLSearchParams): DeskBriefFilter {
  const words = (query.get('words') ?? '').trim().slice(0, 200)
  const category = query.get('category') ?? ''
  return {
    words: words === '' ? null : words,
    category: /^[a-z0-9-]{1,80}$/.test(category) ? category : null,
    status: briefStates.find((state) => state === query.get('status')) ?? null,
  }
}
