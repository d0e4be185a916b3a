import type { BriefListItem } from './brief-list-item.ts'
import type { CategoryFacts } from './category-facts.ts'

/** A category as the list of all categories shows it. */
export interface CategoryLine extends CategoryFacts {
  watches: string
  /** Visible briefs, in all and of the last 30 days. */
  count: number
  recent: number
  /** Its newest brief, with the ISO instant of its first publication; `null` where it has none. */
  latest: Pick<BriefListItem, 'slug' | 'title' | 'language' | 'publishedAt' | 'demonstration'> | null
}

/** Something that briefs name, and how many do. */
export interface NamedCount {
  slug: string
  name: string
  count: number
}
