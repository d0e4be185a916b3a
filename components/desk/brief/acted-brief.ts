import type { DeskBrief } from '#domain/people/desk-brief.ts'

/** What the forms on a brief's page need of it. */
export interface ActedBrief extends Pick<
  DeskBrief,
  'slug' | 'title' | 'category' | 'state' | 'version' | 'submitted' | 'live' | 'scheduledFor' | 'change'
> {
  categories: readonly { slug: string; name: string }[]
}

/** What of a brief goes to its forms. */
export function toActedBrief(brief: DeskBrief, categories: ActedBrief['categories']): ActedBrief {
  const { slug, title, category, state, version, submitted, live, scheduledFor, change } = brief
  return { slug, title, category, state, version, submitted, live, scheduledFor, change, categories }
}
