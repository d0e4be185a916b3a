import type { Element } from 'xast'
import { x } from 'xastscript'
import { printXml } from './print-xml.ts'

/** A page, or a map of pages, as sitemaps name it (https://www.sitemaps.org/protocol.html). */
export interface MappedPage {
  /** A path of the site. */
  path: string
  /** When what it says last changed, as an ISO instant; `null` where the record does not say. */
  changedAt: string | null
}

/** A brief as Google News reads it; `language` as BCP 47. */
export interface NewsEntry {
  path: string
  title: string
  publishedAt: string
  language: string
}

const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const newsNamespace = 'http://www.google.com/schemas/sitemap-news/0.9'

/** A map of pages: 50,000 at most by the protocol. */
export function printSitemap(pages: readonly MappedPage[], baseUrl: string): string {
  return printXml(
    x(
      'urlset',
      { xmlns },
      pages.map((page) => x('url', toPlace(page, baseUrl))),
    ),
  )
}

/** A map of maps. */
export function printSitemapIndex(maps: readonly MappedPage[], baseUrl: string): string {
  return printXml(
    x(
      'sitemapindex',
      { xmlns },
      maps.map((map) => x('sitemap', toPlace(map, baseUrl))),
    ),
  )
}

/** A map of news: 1,000 at most. `name`: what the publication is called. */
export function printNewsSitemap(
  entries: readonly NewsEntry[],
  { name, baseUrl }: { name: string; baseUrl: string },
): string {
  const toEntry = ({ path, title, publishedAt, language }: NewsEntry): Element =>
    x('url', [
      x('loc', baseUrl + path),
      x('news:news', [
        x('news:publication', [x('news:name', name), x('news:language', toNewsLanguage(language))]),
        x('news:publication_date', publishedAt),
        x('news:title', title),
      ]),
    ])
  return printXml(x('urlset', { xmlns, 'xmlns:news': newsNamespace }, entries.map(toEntry)))
}

function toPlace({ path, changedAt }: MappedPage, baseUrl: string): Element[] {
  return [x('loc', baseUrl + path), ...(changedAt === null ? [] : [x('lastmod', changedAt)])]
}

/** An ISO 639 code, but that Google tells the two ways of writing Chinese apart. */
function toNewsLanguage(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize()
  if (language !== 'zh') return language
  return script === 'Hant' ? 'zh-tw' : 'zh-cn'
}
