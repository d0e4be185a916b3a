/** Public addresses, each written in one place. All are paths of this site. */

export const homeAddress = '/'
export const notFoundAddress = '/404'
export const methodologyAddress = '/methodology'
export const whyAddress = '/why'
export const aboutAddress = '/about'
export const privacyAddress = '/privacy'
export const accessibilityAddress = '/accessibility'
export const techniquesAddress = '/techniques'

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

/** The picture that stands for a brief where somebody shares it. */
export function cardAddress(slug: string): string {
  return `${briefAddress(slug)}/card.png`
}

/** All categories, and what each is about now. */
export const categoriesAddress = '/categories'

export function categoryAddress(slug: string): string {
  return `${categoriesAddress}/${slug}`
}

/** All months of all categories. */
export const archiveAddress = '/archive'

/** A month, `YYYY-MM`, of a category; of all categories where that is `null`. */
export function monthAddress(category: string | null, month: string): string {
  return `${category === null ? archiveAddress : categoryAddress(category)}/${month}`
}

/** An older sheet of a month's archive, counted from 1, the oldest. The newest sheet stands at the month's own address. */
export function monthSheetAddress({ category, month, sheet }: MonthSheet): string {
  return `${monthAddress(category, month)}/${sheet}`
}

export interface MonthSheet {
  /** `null` for all categories. */
  category: string | null
  month: string
  sheet: number | string
}

export const tagIndexAddress = '/tags'
export const entityIndexAddress = '/entities'

/** A place of one of the indexes by its code (`toPlaceCode`). */
export function indexPlaceAddress(index: string, code: string): string {
  return `${index}/places/${code}`
}

export function tagAddress(slug: string): string {
  return `${tagIndexAddress}/${slug}`
}

export function entityAddress(slug: string): string {
  return `${entityIndexAddress}/${slug}`
}

/** Everything that was corrected or withdrawn, the newest first. */
export const correctionsAddress = '/corrections'

/** What was corrected or withdrawn in a year, `YYYY`, in UTC. */
export function correctionsYearAddress(year: string): string {
  return `${correctionsAddress}/${year}`
}

/** Every feed, to pick from. */
export const feedsAddress = '/feeds'
/** Feeds as a list for feed readers; with `?feed=…`, as often as wanted, those below the pages named. */
export const opmlAddress = '/opml.xml'

/** The form to search with; with `?q=…` what was found. */
export const searchAddress = '/search'
/** What readers get while a search cannot be answered. */
export const searchUnavailableAddress = `${searchAddress}/unavailable`
/** What stands in for a page that cannot be shown at the moment. */
export const unavailableAddress = '/unavailable'

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

/** The charts whose data have an address, by the kind of page that they are on. */
export const categoryCharts = ['weeks', 'confidence', 'phrases'] as const
export const tagCharts = ['briefs', 'confidence', 'phrases'] as const
export const archiveCharts = ['months'] as const
export const archiveMonthCharts = ['days', 'confidence', 'entities', 'tags', 'phrases'] as const
export const dayCharts = ['entities', 'tags'] as const
export const entityCharts = ['named-with', 'briefs', 'confidence'] as const

/** The data of a chart, below the page that shows it. */
export function chartDataAddress(page: string, chart: string): string {
  return `${page}/${chart}.csv`
}

export function standingAddress(slug: string): string {
  return `/${slug}`
}

/** What machines ask for: the maps of the site, what they may read, and what the site is. */
export const sitemapAddress = '/sitemap.xml'
export const newsSitemapAddress = '/news-sitemap.xml'
export const robotsAddress = '/robots.txt'
export const llmsAddress = '/llms.txt'
export const securityAddress = '/.well-known/security.txt'
export const manifestAddress = '/manifest.webmanifest'

/** Where icons are looked for by who has read no page: browsers and feed readers, and the first screens of telephones. */
export const faviconAddress = '/favicon.ico'
export const touchIconAddresses = ['/apple-touch-icon.png', '/apple-touch-icon-precomposed.png'] as const

/** One of the maps that `/sitemap.xml` names: of standing pages and lists, of a month, `YYYY-MM`, of all tags or entities. */
export function partSitemapAddress(part: string): string {
  return `/sitemaps/${part}.xml`
}

/** The map of the tags or entities of a place of their index, by its code. */
export function placeSitemapAddress(index: string, code: string): string {
  return `/sitemaps${index}/${code}.xml`
}

/** What programs can ask for, and how: a page for people. */
export const apiAddress = '/api'
/** Below this, programs ask and get data. */
export const apiRootAddress = `${apiAddress}/v1`
export const openApiAddress = `${apiRootAddress}/openapi.json`

/** Which months there are to take whole. */
export const bulkIndexAddress = '/bulk/index.json'

/** All briefs first published in a month, `YYYY-MM`, one on each line. */
export function bulkMonthAddress(month: string): string {
  return `/bulk/${month}.jsonl`
}
