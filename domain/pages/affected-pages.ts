import {
  briefAddress,
  cardAddress,
  categoriesAddress,
  categoryAddress,
  comparisonAddress,
  correctionsAddress,
  correctionsYearAddress,
  dailyAddress,
  dayAddress,
  editionAddress,
  entityAddress,
  historyAddress,
  latestAddress,
  homeAddress,
  notFoundAddress,
  standingAddress,
  tagAddress,
  techniqueAddress,
  techniquesAddress,
  textFormAddress,
  textFormExtensions,
} from './addresses.ts'
import {
  listChartData,
  listDayData,
  listEntityData,
  listMonthCharts,
  listTagData,
} from '#domain/charts/chart-pages.ts'
import { listBesidePages, listDayPages, listNotedPages, listReportPages } from './affected-days.ts'
import { listArchivePages } from './affected-archives.ts'
import { listBulkMonths, listBulkPages } from '#domain/bulk/affected-bulk.ts'
import {
  listArchiveFeeds,
  listCorrectionFeeds,
  listMainFeeds,
  listNamedFeeds,
} from '#domain/feeds/affected-feeds.ts'
import { listFeedsOf } from '#domain/feeds/feed-addresses.ts'
import { listBriefSitemaps, listNameSitemaps, standingSitemaps } from '#domain/sitemaps/affected-sitemaps.ts'
import { toMonth, type Month } from '#domain/archives/month.ts'
import type { IsoDate } from '#domain/briefs/brief-content.ts'
import type { Edition } from '#domain/days/editions.ts'
import type { BriefFace } from './brief-face.ts'

/** Something that changes what readers see. A brief's faces are taken before and after, in the same transaction. */
export type ReaderChange =
  | { kind: 'brief'; before: BriefFace; after: BriefFace }
  | SharedChange
  | { kind: 'standing-page'; slug: string }
  | { kind: 'lead' }
  | { kind: 'day-note'; day: IsoDate }
  | { kind: 'report'; edition: Edition; earlier: IsoDate | null; later: IsoDate | null }
  | { kind: 'settings' }
  | { kind: 'categories' }

/** A new name or address of an entity or tag, or its merge into another. */
export interface SharedChange {
  kind: 'entity' | 'tag'
  /** Its addresses, old and new, and those of what it was merged into. */
  slugs: readonly string[]
  /** Visible briefs whose pages lead to it under an address that it no longer has. */
  linkedFrom: readonly LinkingBrief[]
  /** Visible briefs that lead to those as related, or that those lead to: what they share may have changed. */
  relatedTo: readonly string[]
  /** Entities whose pages name it as named in the same briefs; none of a tag. */
  namedWith: readonly string[]
  /** Categories with a visible brief that has it: their pages may name it among the most named. */
  categories: readonly string[]
  /** The addresses of the pages of indexes that have, or had, its names and those of what it was merged into. */
  indexes: readonly string[]
}

/** A visible brief that leads to an entity or tag, and the days whose pages lead there with it. */
export interface LinkingBrief {
  slug: string
  category: string
  /** Of its first publication. */
  month: Month
  days: readonly IsoDate[]
}

/** `at-once`: readers look here for what has changed. `stale`: it may be printed a little later. */
export type Urgency = 'at-once' | 'stale'

export interface AffectedPage {
  address: string
  urgency: Urgency
}

/**
 * The addresses whose pages a change touches, each once, the urgent ones first; `all` where every page says what has
 * changed. What stands at an address afterwards is for the press to see: it may be nothing. Pages that the clock alone
 * changes are not named; they say so themselves.
 */
export function affectedPages(change: ReaderChange): readonly AffectedPage[] | 'all' {
  switch (change.kind) {
    case 'brief':
      return affectedByBrief(change.before, change.after)
    case 'entity':
    case 'tag':
      return affectedByShared(change)
    case 'lead':
      return [{ address: homeAddress, urgency: 'at-once' }]
    case 'day-note':
      return sortOut([[listNotedPages(change.day), 'at-once']])
    case 'report':
      return sortOut([
        // The front page leads to the latest day that has something.
        [[homeAddress, ...listReportPages(change.edition)], 'at-once'],
        [listBesidePages(change), 'stale'],
        // A day that has nothing but a report has data too, with nothing in it.
        [listDayData(change.edition.day), 'stale'],
      ])
    case 'standing-page':
      // The front page tells machines which policies there are.
      return sortOut([
        [[standingAddress(change.slug)], 'at-once'],
        [[homeAddress, ...standingSitemaps], 'stale'],
      ])
    case 'settings':
    case 'categories':
      // Head and foot of every page say the settings; every notice and every page of a brief names categories.
      return 'all'
  }
}

function affectedByBrief(before: BriefFace, after: BriefFace): AffectedPage[] {
  // Where readers have never had it, it changes nothing that they see.
  const faces = [before, after].filter(({ state }) => state !== 'never')
  if (faces.length === 0) return []
  const shown = faces.filter(({ state }) => state === 'visible')
  const slugs = faces.flatMap(({ slug, retiredSlugs }) => [slug, ...retiredSlugs])
  return sortOut([
    [slugs.map(briefAddress), 'at-once'],
    [shown.flatMap(listLatestPages), 'at-once'],
    // A feed keeps an entry of what was withdrawn.
    [listMainFeeds(faces), 'at-once'],
    [slugs.map(historyAddress), 'at-once'],
    [faces.flatMap(listCorrectionPages), 'at-once'],
    [listNamedFeeds(faces), 'stale'],
    [listArchiveFeeds(before, after), 'stale'],
    [slugs.flatMap((slug) => textFormExtensions.map((form) => textFormAddress(slug, form))), 'stale'],
    [slugs.map(cardAddress), 'stale'],
    [slugs.flatMap((slug) => listComparisons(slug, faces)), 'stale'],
    [shown.flatMap(({ neighbours, related }) => [...neighbours, ...related].map(briefAddress)), 'stale'],
    [shown.flatMap(({ tags }) => tags.map(tagAddress)), 'stale'],
    [shown.flatMap(({ entities }) => entities.map(entityAddress)), 'stale'],
    [shown.flatMap(({ indexes }) => indexes), 'stale'],
    [shown.flatMap(listTechniquePages), 'stale'],
    [shown.flatMap(listChartData), 'stale'],
    [listArchivePages(before, after), 'stale'],
    [listBriefSitemaps(before, after), 'stale'],
    [listBulkPages(before, after), 'stale'],
    [listDayPages(before, after), 'stale'],
    [faces.flatMap(({ reports }) => reports.map(editionAddress)), 'stale'],
  ])
}

/** Every two revisions that readers have ever had: their words are gone with a withdrawal. */
function listComparisons(slug: string, faces: readonly BriefFace[]): string[] {
  const numbers = [...new Set(faces.flatMap(({ revisions }) => revisions))]
  return numbers.flatMap((to) =>
    numbers.filter((from) => from < to).map((from) => comparisonAddress(slug, { from, to })),
  )
}

/** The link in a brief goes on working: the old address leads to the new one. */
function affectedByShared(change: SharedChange): AffectedPage[] {
  const { kind, slugs, linkedFrom, relatedTo, namedWith, categories, indexes } = change
  const toAddress = kind === 'entity' ? entityAddress : tagAddress
  return sortOut([
    [slugs.map(toAddress), 'at-once'],
    // Other feeds call it as their briefs do, and lead to none of its addresses.
    [slugs.map(toAddress).flatMap(listFeedsOf), 'at-once'],
    [linkedFrom.flatMap(({ days }) => [dailyAddress, ...days.flatMap(listNamePages)]), 'stale'],
    // The front page names those that are most discussed.
    [kind === 'entity' ? [homeAddress] : [], 'stale'],
    [namedWith.map(entityAddress), 'stale'],
    [
      kind === 'entity' ? [...slugs, ...namedWith].flatMap(listEntityData) : slugs.flatMap(listTagData),
      'stale',
    ],
    [categories.map(categoryAddress), 'stale'],
    [[...indexes, ...listNameSitemaps(indexes)], 'stale'],
    [[...linkedFrom.map(({ slug }) => slug), ...relatedTo].map(briefAddress), 'stale'],
    [
      linkedFrom.flatMap(({ slug }) => textFormExtensions.map((form) => textFormAddress(slug, form))),
      'stale',
    ],
    [listBulkMonths(linkedFrom.map(({ month }) => month)), 'stale'],
  ])
}

/** Where the newest briefs stand: also one that is old may come into them, or go and let another in. */
function listLatestPages({ category }: BriefFace): string[] {
  return [
    homeAddress,
    latestAddress,
    dailyAddress,
    notFoundAddress,
    categoriesAddress,
    categoryAddress(category),
  ]
}

/** A brief is there with its title and category once it was corrected, for which it takes a second revision, or withdrawn. */
function listCorrectionPages({ state, revisions, days }: BriefFace): string[] {
  if (state !== 'withdrawn' && revisions.length < 2) return []
  return [
    correctionsAddress,
    ...listCorrectionFeeds(),
    ...days.map(({ day }) => correctionsYearAddress(day.slice(0, 4))),
  ]
}

/** The list of all techniques counts the briefs of each. */
function listTechniquePages({ techniques }: BriefFace): string[] {
  return techniques.length === 0 ? [] : [techniquesAddress, ...techniques.map(techniqueAddress)]
}

/** The pages of a day and of its month lead to what its briefs name. */
function listNamePages(day: IsoDate): string[] {
  return [dayAddress(day), ...listDayData(day), ...listMonthCharts(toMonth(day))]
}

/** Every address once, by the first urgency it is named with. */
function sortOut(groups: readonly [addresses: string[], urgency: Urgency][]): AffectedPage[] {
  const urgencies = new Map<string, Urgency>()
  for (const [addresses, urgency] of groups) {
    for (const address of addresses) if (!urgencies.has(address)) urgencies.set(address, urgency)
  }
  return [...urgencies].map(([address, urgency]) => ({ address, urgency }))
}
