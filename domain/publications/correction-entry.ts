import type { CategoryFacts } from '#domain/pages/category-facts.ts'
import type { CorrectionKind } from './correction-kind.ts'

/** One line of the list of corrections and withdrawals: something that was put right, or taken back, in public. */
export interface CorrectionEntry {
  slug: string
  /** Of the revision that readers have, or had last. */
  title: string
  /** Of the title (BCP 47); `null` for the publication's own. */
  language: string | null
  category: CategoryFacts
  demonstration: boolean
  /** ISO instant. */
  at: string
  kind: CorrectionKind | 'withdrawal'
  /** What was corrected, or why it was withdrawn; `null` of a correction to what has been withdrawn since. */
  note: string | null
  /** The revisions before and after, where readers had both and can still compare them. */
  compared: { from: number; to: number } | null
}
