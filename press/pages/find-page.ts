import {
  briefAddress,
  categoryAddress,
  entityAddress,
  categoryFeedAddress,
  homeAddress,
  monthAddress,
  siteFeedAddress,
  standingAddress,
  standingSlugs,
  tagAddress,
} from '../../domain/press/addresses.ts'
import type { PageParams, ReaderPage } from '../page.ts'
import { briefPage } from './brief-page.tsx'
import { categoryPage } from './category-page.tsx'
import { entityPage } from './entity-page.tsx'
import { categoryFeedPage, siteFeedPage } from './feed-pages.ts'
import { homePage } from './home-page.tsx'
import { monthPage, monthSheetPage } from './month-page.tsx'
import { standingPage } from './standing-page.tsx'
import { tagPage } from './tag-page.tsx'
import { textFormPages } from './text-forms.ts'

/** A page with the params that its address stands for. */
export interface FoundPage {
  page: ReaderPage<PageParams, unknown>
  params: PageParams
}

type Find = (address: string) => FoundPage | null

/** Every kind of reader page. No address fits two of them. */
const kinds: readonly Find[] = [
  at(homeAddress, homePage),
  at(siteFeedAddress, siteFeedPage),
  at(briefAddress(':slug'), briefPage),
  ...textFormPages.map((page) => at(page.address({ slug: ':slug' }), page)),
  at(categoryAddress(':slug'), categoryPage),
  at(categoryFeedAddress(':slug'), categoryFeedPage),
  at(monthAddress(':slug', ':month'), monthPage),
  at(monthSheetPage.address({ slug: ':slug', month: ':month', sheet: ':sheet' }), monthSheetPage),
  at(tagAddress(':slug'), tagPage),
  at(entityAddress(':slug'), entityPage),
  ...standingSlugs.map((slug) => at(standingAddress(slug), standingPage, { slug })),
]

/**
 * The page at an address (a path as it stands in a request, without the query), or `null` where none can stand.
 * That a page is found does not say that anything stands there: its `load` does.
 */
export function findPage(address: string): FoundPage | null {
  for (const find of kinds) {
    const found = find(address)
    if (found) return found
  }
  return null
}

/** Finds a page at addresses like `/briefs/:slug`. What a name stands for has the characters of slugs only. */
function at<Params extends PageParams, Data>(
  pattern: string,
  page: ReaderPage<Params, Data>,
  fixed: PageParams = {},
): Find {
  const form = new RegExp(`^${pattern.replaceAll('.', '\\.').replace(/:(\w+)/g, '(?<$1>[a-z0-9-]+)')}$`)
  return (address) => {
    const match = form.exec(address)
    // The pattern names the params of this very page, so it is given what it asks for, and prints what it loaded.
    return match && { page: page as unknown as FoundPage['page'], params: { ...fixed, ...match.groups } }
  }
}
