import type { DeskBrief } from '#domain/people/desk-brief.ts'
import type { DraftHands } from '#domain/people/draft-hands.ts'

type Acted =
  | 'slug'
  | 'title'
  | 'category'
  | 'state'
  | 'next'
  | 'version'
  | 'submitted'
  | 'live'
  | 'scheduledFor'
  | 'embargoedUntil'
  | 'change'

/** What the forms need besides the brief. */
interface FormSurroundings {
  categories: readonly { slug: string; name: string }[]
  /** The time zone of whoever fills them in. */
  zone: string
  hands: DraftHands
}

/** What the forms on a brief's page need of it. */
export interface ActedBrief extends Pick<DeskBrief, Acted>, FormSurroundings {
  /** Whether any revision of it was ever submitted. */
  hasRevisions: boolean
}

/** What of a brief goes to its forms. */
export function toActedBrief(brief: DeskBrief, surroundings: FormSurroundings): ActedBrief {
  const { slug, title, category, state, next, version, submitted, live, change } = brief
  const { scheduledFor, embargoedUntil } = brief
  const facts = { slug, title, category, state, next, version, submitted, live, change }
  const hasRevisions = brief.revisions.length > 0
  return { ...facts, hasRevisions, scheduledFor, embargoedUntil, ...surroundings }
}
