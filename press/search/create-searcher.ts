import { feedAddress, feedForms } from '#domain/feeds/feed-addresses.ts'
import {
  apiRootAddress,
  briefAddress,
  categoryAddress,
  entityAddress,
  opmlAddress,
  searchAddress,
  tagAddress,
} from '#domain/pages/addresses.ts'
import { parseQuery } from '#domain/search/parse-query.ts'
import { printQuery } from '#domain/search/print-query.ts'
import type { SearchPlace } from '#domain/search/search-page-address.ts'
import type { SearchQuery } from '#domain/search/search-query.ts'
import { hitsOnPage, mostRanked, searchSorts, type SearchAnswer } from '#domain/search/search-results.ts'
import type { Printed, Said } from '#front/printed.ts'
import { answerApi } from '#press/api/answer-api.ts'
import { printSearchFeed } from './print-search-feed.ts'
import { searchForm } from './search-pages.tsx'
import { printPickedOpml } from '#press/feeds/opml-pages.tsx'
import { printPage } from '#press/print-page.ts'
import type { Database } from '#server/db/database.ts'
import { LimitedTurns } from '#server/db/limited-turns.ts'
import { findNamedFeeds } from '#server/feeds/find-named-feeds.ts'
import { searchBriefs } from '#server/search/search-briefs.ts'
import { suggest, type Suggestion } from '#server/search/suggest.ts'
import { getSiteFacts } from '#server/site/get-site-facts.ts'

export interface SearcherNeeds {
  getDatabase: () => Database
  /** Searches that run at a time. */
  most: number
  /** Milliseconds that one may wait for its turn. */
  patience: number
}

/** What became of a search: printed, of no such kind, or not answered because too many others run. */
export type Searched = Said | 'unknown' | 'busy'

/** Answers a search by its address with the query. Nothing is kept. */
export type Searcher = (target: string) => Promise<Searched>

/** A {@link Searcher} that lets few searches at the database at once, so that publishing never waits for readers. */
export function createSearcher({ getDatabase, most, patience }: SearcherNeeds): Searcher {
  const turns = new LimitedTurns(most)
  return async (target) => {
    const url = new URL(target, 'http://search')
    const print = isOfApi(url) ? printData : forms.get(url.pathname)
    if (!print) return 'unknown'
    if (!(await turns.take(patience))) return 'busy'
    try {
      return (await print(getDatabase(), url)) ?? 'busy'
    } finally {
      turns.giveBack()
    }
  }
}

/** `null` where it takes longer than any search may, `unknown` where nothing can stand at the address. */
type PrintSearch = (db: Database, target: URL) => Promise<Said | 'unknown' | null>

/** In which forms searches are answered, by their addresses. */
const forms: ReadonlyMap<string, PrintSearch> = new Map<string, PrintSearch>([
  [searchAddress, printResults],
  [`${searchAddress}/suggest.json`, printSuggestions],
  [
    opmlAddress,
    async (db, { searchParams }) =>
      printPickedOpml(searchParams.getAll('feed'), {
        site: await getSiteFacts(db),
        findNamed: (pages) => findNamedFeeds(db, pages),
      }),
  ],
  ...feedForms.map((form): [string, PrintSearch] => [
    feedAddress(searchAddress, form),
    (db, { searchParams }) =>
      printSearchFeed(db, { form, asked: searchParams.get('q') ?? '', now: new Date() }),
  ]),
])

/** Programs ask for the same in their own way, in the same turns. */
function isOfApi({ pathname }: URL): boolean {
  return pathname === apiRootAddress || pathname.startsWith(`${apiRootAddress}/`)
}

async function printData(db: Database, target: URL): Promise<Said> {
  return answerApi({ db, site: await getSiteFacts(db), now: new Date() }, target)
}

async function printResults(db: Database, { searchParams: params }: URL): Promise<Printed> {
  const query = parseQuery(params.get('q') ?? '')
  const place = readPlace(query, params)
  const [shown, answer] = place.text === '' ? [place, null] : await searchPlace(db, query, place)
  const site = await getSiteFacts(db)
  const data = { query, place: shown, answer }
  const page = { status: 200 as const, form: searchForm, data, changesAt: null, isPassing: true }
  return (await printPage(page, site)).printed
}

/** Of a page behind the last one, to which an old link may lead, the last one is what there is. */
async function searchPlace(
  db: Database,
  query: SearchQuery,
  place: SearchPlace,
): Promise<[SearchPlace, SearchAnswer]> {
  const answer = await searchBriefs(db, query, { ...place, perPage: hitsOnPage })
  if (answer.kind === 'too-slow') return [place, answer]
  const last = Math.max(1, Math.ceil(answer.total / hitsOnPage))
  return place.page > last ? searchPlace(db, query, { ...place, page: last }) : [place, answer]
}

async function printSuggestions(db: Database, { searchParams }: URL): Promise<Printed> {
  const suggestions = await suggest(db, searchParams.get('q') ?? '')
  return {
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(suggestions.map(toLink)),
  }
}

/** What makes no sense is taken for what goes without saying. */
function readPlace(query: SearchQuery, params: URLSearchParams): SearchPlace {
  const page = Number(params.get('page') ?? '1')
  const isPage = Number.isInteger(page) && page >= 1 && page <= mostRanked / hitsOnPage
  return {
    text: printQuery(query),
    sort: searchSorts.find((sort) => sort === params.get('sort')) ?? 'best',
    page: isPage ? page : 1,
  }
}

const toAddress = {
  category: categoryAddress,
  entity: entityAddress,
  tag: tagAddress,
  brief: briefAddress,
} as const

/** As components/elements/search-suggestions.element.ts shows it. */
function toLink({ kind, slug, name }: Suggestion): { label: string; kind: string; href: string } {
  return { label: name, kind, href: toAddress[kind](slug) }
}
