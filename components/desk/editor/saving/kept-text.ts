import type { EditedText } from '#domain/editing/edited-brief.ts'

/** A text that this browser keeps until the desk has it. */
export interface KeptText {
  text: EditedText
  /** The version it was written on. */
  version: number | null
}

const keyOf = (slug: string): string => `desk:${slug}`

/** What this browser kept of a brief that the desk has not confirmed; `null` for nothing. */
export function readKept(slug: string): KeptText | null {
  try {
    const kept = localStorage.getItem(keyOf(slug))
    // Nobody but `keepText` writes there.
    return kept === null ? null : (JSON.parse(kept) as KeptText)
  } catch {
    return null
  }
}

/** Keeps a text here. A browser that keeps nothing, or is full, goes on without. */
export function keepText(slug: string, kept: KeptText): void {
  try {
    localStorage.setItem(keyOf(slug), JSON.stringify(kept))
  } catch {
    // The desk saves it all the same.
  }
}

/** Forgets what was kept: the desk has it. */
export function forgetKept(slug: string): void {
  try {
    localStorage.removeItem(keyOf(slug))
  } catch {
    // Nothing was kept.
  }
}
