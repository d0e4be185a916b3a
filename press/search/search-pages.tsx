import {
  SearchUnavailableView,
  searchObstacles,
  type SearchObstacle,
} from '#components/search/search-unavailable-view.tsx'
import { SearchView, type SearchViewData } from '#components/search/search-view.tsx'
import type { AlternateForm } from '#components/document/document-head.tsx'
import { feedFormNames, feedForms, feedMediaTypes } from '#domain/feeds/feed-addresses.ts'
import { searchAddress, searchUnavailableAddress } from '#domain/pages/addresses.ts'
import type { CategoryFacts } from '#domain/pages/category-facts.ts'
import { parseQuery } from '#domain/search/parse-query.ts'
import { searchFeedAddress } from '#domain/search/search-page-address.ts'
import type { HtmlForm, PageKind } from '#press/page.ts'
import { toAddressPattern } from '#press/pages/address-pattern.ts'
import { listCategoriesOn } from '#press/pages/notices/ways-on.ts'

/** How a search looks, with what it found or without having been asked anything. */
export const searchForm: HtmlForm<SearchViewData> = {
  kind: 'html',
  styles: ['lists', 'search'],
  head: ({ place }) => ({
    title: place.text === '' ? 'Search' : `${place.text}: search`,
    description: 'Find published briefs by their words, entities, tags, techniques, confidence and dates.',
    path: searchAddress,
    ...(place.text === '' ? {} : { alternates: listSearchFeeds(place.text) }),
    // Results are for readers, not for the indexes of others.
    ...(place.text === '' ? {} : { robots: 'noindex' as const }),
  }),
  View: SearchView,
}

function listSearchFeeds(text: string): AlternateForm[] {
  return feedForms.map((form) => ({
    type: feedMediaTypes[form],
    href: searchFeedAddress(form, text),
    title: `Search: ${text} (${feedFormNames[form]})`,
  }))
}

/** `/search`: the field and what can be written into it. What it finds is printed for whoever asks: press/search/. */
export const searchPage: PageKind<Record<string, never>, SearchViewData> = {
  ...toAddressPattern({}, () => searchAddress),
  list: () => [[{}]],
  load: () =>
    Promise.resolve({
      status: 200,
      data: {
        query: parseQuery(''),
        place: { text: '', sort: 'best', page: 1 },
        answer: null,
      },
      changesAt: null,
    }),
  form: searchForm,
}

interface UnavailableData {
  categories: CategoryFacts[]
}

/** `/search/unavailable`: what the front gives to those whose search cannot be answered. */
export const searchUnavailablePage: PageKind<Record<string, never>, UnavailableData> = {
  ...toAddressPattern({}, () => searchUnavailableAddress),
  list: () => [[{}]],
  load: async ({ db }) => ({
    status: 200,
    data: { categories: await listCategoriesOn(db) },
    changesAt: null,
  }),
  form: toUnavailableForm('moment'),
}

/** How it looks where no search can be answered. It names no brief, so that no publication has to print it again. */
export function toUnavailableForm(obstacle: SearchObstacle): HtmlForm<UnavailableData> {
  return {
    kind: 'html',
    styles: ['prose', 'lists'],
    head: () => ({
      title: searchObstacles[obstacle].title,
      description: 'Other ways to find briefs.',
      path: null,
      robots: 'noindex',
    }),
    View: ({ data }) => <SearchUnavailableView {...data} obstacle={obstacle} />,
  }
}
