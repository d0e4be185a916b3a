import type { IsoDate } from '#domain/briefs/brief-content.ts'
import type { BriefListItem } from './brief-list-item.ts'
import type { Month } from '#domain/archives/month.ts'
import type { CategoryFacts } from './category-facts.ts'
import type { NamedCount } from './category-line.ts'

/** What the front page shows. No brief is on it twice. */
export interface HomeData {
  /** The UTC day that the page speaks of. */
  today: IsoDate
  /** The one in full sight: picked by an editor, else the newest. */
  lead: BriefListItem | null
  /** What else was published on that day. */
  publishedToday: readonly BriefListItem[]
  /** How many briefs were published on that day, the lead among them if it was. */
  countToday: number
  /** The latest day that brought something: this one too, once a brief is published, corrected or withdrawn on it. */
  latestDay: IsoDate | null
  /** The month that names are counted in, and the entities that most of its briefs name. */
  discussed: { month: Month; names: readonly NamedCount[] } | null
  /** In the order in which categories are shown; those without a further brief are left out. Briefs newest first. */
  shelves: readonly { category: CategoryFacts; watches: string; briefs: readonly BriefListItem[] }[]
  /** The slugs of the standing pages that somebody has written: machines are told which policies there are. */
  standing: readonly string[]
}
