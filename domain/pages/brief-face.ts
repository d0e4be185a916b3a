import type { IsoDate } from '#domain/briefs/brief-content.ts'
import type { Edition } from '#domain/days/editions.ts'
import type { Month } from '#domain/archives/month.ts'

/**
 * What readers can find a brief by: everything that decides which addresses show it. `never` has not been published,
 * or has nothing that readers may see.
 */
export interface BriefFace {
  state: 'never' | 'visible' | 'withdrawn'
  slug: string
  /** Addresses it once had, which lead to the present one. */
  retiredSlugs: readonly string[]
  /** Numbers of the revisions that were ever published, in order. */
  revisions: readonly number[]
  category: string
  /** Addresses that its category once had, which lead to the present one. */
  retiredCategories: readonly string[]
  tags: readonly string[]
  entities: readonly string[]
  techniques: readonly string[]
  /** The addresses of the pages of indexes that count its tags and entities, and of those that come or go with them. */
  indexes: readonly string[]
  /** The slugs of those that its page leads to as the previous and next of its category, and whose pages lead to it. */
  neighbours: readonly string[]
  /** The slugs of visible briefs that its page may lead to as related, and of those whose pages lead to it. */
  related: readonly string[]
  /** The days on which something happened to it, each with the nearest days on which anything did. */
  days: readonly EventDay[]
  /** The days whose editions show it, be they out yet or not. */
  editionDays: readonly IsoDate[]
  /** The editions with a daily report that leads to it. */
  reports: readonly Edition[]
  /** Where it stands in the archive of its category; `null` unless it is visible. */
  place: ArchivePlace | null
  /** The same in the archive of all categories. */
  wholePlace: ArchivePlace | null
}

/** A day on which something happened, and its neighbours. */
export interface EventDay {
  day: IsoDate
  earlier: IsoDate | null
  later: IsoDate | null
}

/** The place of a visible brief in the archive of its category, or of all categories, by the month of its first publication. */
export interface ArchivePlace {
  month: Month
  /** How many visible briefs the archive has in this month, this one among them. */
  total: number
  /** The brief's rank among them from the oldest, 1, on. */
  rank: number
  /** The nearest months with visible briefs in the archive. */
  earlier: Month | null
  later: Month | null
}
