/** Public addresses, each written in one place. All are paths of this site. */

export const homeAddress = '/'
export const notFoundAddress = '/404'
export const methodologyAddress = '/methodology'
export const whyAddress = '/why'
export const aboutAddress = '/about'
export const privacyAddress = '/privacy'
export const accessibilityAddress = '/accessibility'
export const techniquesAddress = '/techniques'
export const siteFeedAddress = '/feed.atom'

/** The standing pages that have an address. */
export const standingSlugs = ['methodology', 'why', 'support', 'about', 'privacy', 'accessibility'] as const

/** What is written behind a brief's address to get it in another form. */
export const textFormExtensions = ['txt', 'md', 'json'] as const
export type TextFormExtension = (typeof textFormExtensions)[number]

export function briefAddress(slug: string): string {
  return `/briefs/${slug}`
}

/** Every published revision of a brief. */
export function historyAddress(slug: string): string {
  return `${briefAddress(slug)}/history`
}

/** What changed between two published revisions, `from` the earlier one. */
export function comparisonAddress(
  slug: string,
  { from, to }: { from: number | string; to: number | string },
): string {
  return `${historyAddress(slug)}/${from}-${to}`
}

export function textFormAddress(slug: string, extension: TextFormExtension): string {
  return `${briefAddress(slug)}.${extension}`
}

export function categoryAddress(slug: string): string {
  return `/categories/${slug}`
}

export function categoryFeedAddress(slug: string): string {
  return `${categoryAddress(slug)}/feed.atom`
}

/** `month` is `YYYY-MM`. */
export function monthAddress(category: string, month: string): string {
  return `${categoryAddress(category)}/${month}`
}

/** An older sheet of a month's archive, counted from 1, the oldest. The newest sheet stands at the month's own address. */
export function monthSheetAddress({ category, month, sheet }: MonthSheet): string {
  return `${monthAddress(category, month)}/${sheet}`
}

export interface MonthSheet {
  category: string
  month: string
  sheet: number | string
}

export function tagAddress(slug: string): string {
  return `/tags/${slug}`
}

export function entityAddress(slug: string): string {
  return `/entities/${slug}`
}

/** Everything that was corrected or withdrawn, the newest first. */
export const correctionsAddress = '/corrections'

/** What was corrected or withdrawn in a year, `YYYY`, in UTC. */
export function correctionsYearAddress(year: string): string {
  return `${correctionsAddress}/${year}`
}

/** All latest briefs. */
export const latestAddress = '/briefs'
export const dailyAddress = '/daily'

/** What happened to briefs on a UTC day, `YYYY-MM-DD`; or in a week, `2026-w10`. */
export function dayAddress(day: string): string {
  return `${dailyAddress}/${day}`
}

export function editionAddress({ day, name }: { day: string; name: string }): string {
  return `${dayAddress(day)}/${name}`
}

/** What a technique is, and the briefs that used it. */
export function techniqueAddress(slug: string): string {
  return `${techniquesAddress}/${slug}`
}

export function standingAddress(slug: string): string {
  return `/${slug}`
}
