import type { PageKind, PageParams } from '#press/page.ts'
import { apiPage } from '#press/api/api-page.ts'
import { archiveFeedPages } from '#press/feeds/archive-feed-pages.ts'
import { categoryFeedPages, siteFeedPages } from '#press/feeds/feed-pages.ts'
import { formerCategoryFeedPage, formerSiteFeedPage } from '#press/feeds/moved-feed-pages.ts'
import { feedsPage, opmlPage } from '#press/feeds/opml-pages.tsx'
import { entityFeedPages, tagFeedPages, techniqueFeedPages } from '#press/feeds/named-feed-pages.ts'
import { correctionsFeedPages, dailyFeedPages } from '#press/feeds/other-feed-pages.ts'
import { archivePage } from './archive-page.ts'
import { briefPage } from './brief-page.tsx'
import { bulkIndexPage, bulkMonthPage } from './machines/bulk-pages.ts'
import { cardPage } from './machines/card-page.ts'
import { iconPages } from './machines/icon-pages.ts'
import { llmsPage, manifestPage, robotsPage, securityPage } from './machines/machine-texts.ts'
import {
  entityPlaceSitemapPage,
  entitySitemapPage,
  tagPlaceSitemapPage,
  tagSitemapPage,
} from './machines/name-sitemap-pages.ts'
import { fewSitemapPage, monthSitemapPage, newsSitemapPage, sitemapPage } from './machines/sitemap-pages.ts'
import { categoriesPage } from './categories-page.ts'
import {
  archiveDataPage,
  archiveMonthDataPage,
  categoryDataPage,
  dayDataPage,
  entityDataPage,
  tagDataPage,
} from './chart-data-pages.ts'
import { categoryPage } from './category-page.tsx'
import { correctionsPage, correctionsYearPage } from './corrections-pages.tsx'
import { dailyPage, dayPage, editionPage, weekPage } from './day-pages.tsx'
import { entityPage } from './entity-page.tsx'
import { comparisonPage, historyPage } from './history-pages.ts'
import { homePage } from './home-page.tsx'
import { entityIndexPage, entityPlacePage, tagIndexPage, tagPlacePage } from './index-pages.tsx'
import { latestPage } from './latest-page.tsx'
import { archiveMonthPage, archiveSheetPage, monthPage, monthSheetPage } from './month-page.tsx'
import { searchPage, searchUnavailablePage } from '#press/search/search-pages.tsx'
import { standingPage } from './standing-page.tsx'
import { tagPage } from './tag-page.tsx'
import { techniquePage, techniquesPage } from './technique-pages.tsx'
import { textFormPages } from './text-forms.ts'
import { unavailablePage } from './notices/unavailable-page.tsx'

/**
 * Every kind of reader page there is; docs/NEW-PAGE.md says how to add one. No address is of two kinds. A kind is
 * given the params that it has read itself, and shows the data that it has loaded.
 */
export const pageKinds: readonly PageKind<PageParams, unknown>[] = [
  homePage,
  latestPage,
  searchPage,
  searchUnavailablePage,
  unavailablePage,
  standingPage,
  correctionsPage,
  correctionsYearPage,
  briefPage,
  historyPage,
  comparisonPage,
  ...textFormPages,
  cardPage,
  categoriesPage,
  categoryPage,
  categoryDataPage,
  entityDataPage,
  monthPage,
  monthSheetPage,
  archivePage,
  archiveDataPage,
  archiveMonthPage,
  archiveSheetPage,
  archiveMonthDataPage,
  dailyPage,
  dayPage,
  dayDataPage,
  editionPage,
  weekPage,
  tagIndexPage,
  tagPlacePage,
  tagPage,
  tagDataPage,
  entityIndexPage,
  entityPlacePage,
  entityPage,
  techniquesPage,
  techniquePage,
  feedsPage,
  opmlPage,
  ...siteFeedPages,
  ...categoryFeedPages,
  ...tagFeedPages,
  ...entityFeedPages,
  ...techniqueFeedPages,
  ...dailyFeedPages,
  ...correctionsFeedPages,
  ...archiveFeedPages,
  formerSiteFeedPage,
  formerCategoryFeedPage,
  sitemapPage,
  fewSitemapPage,
  monthSitemapPage,
  tagSitemapPage,
  tagPlaceSitemapPage,
  entitySitemapPage,
  entityPlaceSitemapPage,
  newsSitemapPage,
  robotsPage,
  llmsPage,
  securityPage,
  manifestPage,
  ...iconPages,
  apiPage,
  bulkIndexPage,
  bulkMonthPage,
]
