import type { EditedText } from '#domain/editing/edited-brief.ts'

/** A text that this browser keeps until the desk has it. */
export interface KeptText {
  /** The address that the brief had when it was written. */
  slug: string
  text: EditedText
  /** The version it was written on. */
  version: number | null
  /** The revision that readers had then. */
  live: number | null
  /** What was sent before without an answer: the desk may have one of these. */
  unanswered: readonly EditedText[]
}

/** A text as it was found, and where. */
export interface FoundText extends KeptText {
  place: string
}

const prefix = 'desk-text:'

/**
 * Where a page that was opened keeps its text of the brief with this id. Each page has a place of its own: two tabs of one
 * brief overwrite and forget nothing of each other's.
 */
export function toKeptPlace(id: string, page: string): string {
  return `${prefix}${id}:${page}`
}

/** What this browser kept of the brief with this id that the desk has not confirmed, of one page if of several; `null` for nothing. */
export function readKept(id: string): FoundText | null {
  return listKept().find((one) => one.id === id)?.found ?? null
}

/** The id of a brief of which this browser kept something, by the address it had then: the desk may have none any more. */
export function findKeptId(slug: string): string | null {
  return listKept().find(({ found }) => found.slug === slug)?.id ?? null
}

/** Keeps a text here. A browser that keeps nothing, or is full, goes on without. */
export function keepText(place: string, kept: KeptText): void {
  try {
    localStorage.setItem(place, JSON.stringify(kept))
  } catch {
    // The desk saves it all the same.
  }
}

/** Forgets what was kept in a place: the desk has it, or nobody wants it. */
export function forgetKept(place: string): void {
  try {
    localStorage.removeItem(place)
  } catch {
    // Nothing was kept.
  }
}

function listKept(): { id: string; found: FoundText }[] {
  try {
    return Object.entries(localStorage).flatMap(([place, kept]: [string, string]) => {
      if (!place.startsWith(prefix)) return []
      const [id = ''] = place.slice(prefix.length).split(':')
      // Nobody but `keepText` writes there.
      return [{ id, found: { ...(JSON.parse(kept) as KeptText), place } }]
    })
  } catch {
    return []
  }
}
