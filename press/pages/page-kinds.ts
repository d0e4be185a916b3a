import type { PageKind, PageParams } from '#press/page.ts'
import { archivePage } from './archive-page.ts'
import { briefPage } from './brief-page.tsx'
import { cardPage } from './machines/card-page.ts'
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
import { categoryFeedPage, siteFeedPage } from './feed-pages.ts'
import { comparisonPage, historyPage } from './history-pages.ts'
import { homePage } from './home-page.tsx'
import { entityIndexPage, entityPlacePage, tagIndexPage, tagPlacePage } from './index-pages.tsx'
import { latestPage } from './latest-page.tsx'
import { archiveMonthPage, archiveSheetPage, monthPage, monthSheetPage } from './month-page.tsx'
import { standingPage } from './standing-page.tsx'
import { tagPage } from './tag-page.tsx'
import { techniquePage, techniquesPage } from './technique-pages.tsx'
import { textFormPages } from './text-forms.ts'

/**
 * Every kind of reader page there is; docs/NEW-PAGE.md says how to add one. No address is of two kinds. A kind is
 * given the params that it has read itself, and shows the data that it has loaded.
 */
export const pageKinds: readonly PageKind<PageParams, unknown>[] = [
  homePage,
  latestPage,
  siteFeedPage,
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
  categoryFeedPage,
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
]
