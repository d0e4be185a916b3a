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

/** Whose text of which brief: a browser may be shared, and nobody is to see or save what another wrote. */
export interface KeptFor {
  /** The id of whoever writes. */
  writer: string
  /** The id of the brief. */
  id: string
}

/** A text as it was found, and where. */
export interface FoundText extends KeptText {
  place: string
}

const prefix = 'desk-text:'

/**
 * Where a page that was opened keeps somebody's text of a brief. Each page has a place of its own: two tabs of one brief
 * overwrite and forget nothing of each other's.
 */
export function toKeptPlace({ writer, id }: KeptFor, page: string): string {
  return `${prefix}${writer}:${id}:${page}`
}

/** What this browser kept of somebody's text of a brief that the desk has not confirmed, of one page if of several; `null` for nothing. */
export function readKept({ writer, id }: KeptFor): FoundText | null {
  return listKept(writer).find((one) => one.id === id)?.found ?? null
}

/** The id of a brief of which this browser kept something of somebody's, by the address it had then: the desk may have none any more. */
export function findKeptId(writer: string, slug: string): string | null {
  return listKept(writer).find(({ found }) => found.slug === slug)?.id ?? null
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

function listKept(writer: string): { id: string; found: FoundText }[] {
  const own = `${prefix}${writer}:`
  try {
    return Object.entries(localStorage).flatMap(([place, kept]: [string, string]) => {
      if (!place.startsWith(own)) return []
      const [id = ''] = place.slice(own.length).split(':')
      // Nobody but `keepText` writes there.
      return [{ id, found: { ...(JSON.parse(kept) as KeptText), place } }]
    })
  } catch {
    return []
  }
}
