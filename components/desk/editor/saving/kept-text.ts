import type { EditedText } from '#domain/editing/edited-brief.ts'

/** A text that this browser keeps until the desk has it. */
export interface KeptText {
  /** The address that the brief had when it was written. */
  slug: string
  text: EditedText
  /** The version it was written on. */
  version: number | null
  /** What was sent before without an answer: the desk may have one of these. */
  unanswered: readonly EditedText[]
}

const prefix = 'desk-text:'

/** What this browser kept of the brief with this id that the desk has not confirmed; `null` for nothing. */
export function readKept(id: string): KeptText | null {
  try {
    const kept = localStorage.getItem(prefix + id)
    // Nobody but `keepText` writes there.
    return kept === null ? null : (JSON.parse(kept) as KeptText)
  } catch {
    return null
  }
}

/** The id of a brief of which this browser kept something, by the address it had then: the desk may have none any more. */
export function findKeptId(slug: string): string | null {
  try {
    const ids = Object.keys(localStorage).flatMap((key) =>
      key.startsWith(prefix) ? [key.slice(prefix.length)] : [],
    )
    return ids.find((id) => readKept(id)?.slug === slug) ?? null
  } catch {
    return null
  }
}

/** Keeps a text here. A browser that keeps nothing, or is full, goes on without. */
export function keepText(id: string, kept: KeptText): void {
  try {
    localStorage.setItem(prefix + id, JSON.stringify(kept))
  } catch {
    // The desk saves it all the same.
  }
}

/** Forgets what was kept: the desk has it, or nobody wants it. */
export function forgetKept(id: string): void {
  try {
    localStorage.removeItem(prefix + id)
  } catch {
    // Nothing was kept.
  }
}
