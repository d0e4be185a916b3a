import { generateOpml } from 'feedsmith'
import { FeedsView } from '#components/reader/feeds-view.tsx'
import { feedAddress } from '#domain/feeds/feed-addresses.ts'
import { listCategoryFeeds, wholeFeeds, type ListedFeed } from '#domain/feeds/feed-directory.ts'
import { feedsAddress, opmlAddress } from '#domain/pages/addresses.ts'
import type { SiteFacts } from '#domain/site/site-facts.ts'
import type { Printed } from '#front/printed.ts'
import { pageHeaders } from '#front/headers.ts'
import type { PageKind } from '#press/page.ts'
import { toAddressPattern } from '#press/pages/address-pattern.ts'
import { settleXml, toWritable } from './xml-text.ts'

type None = Record<string, never>

const contentType = 'text/x-opml; charset=utf-8'

/** `/feeds`: every feed, to pick from. */
export const feedsPage: PageKind<None, None> = {
  ...toAddressPattern({}, () => feedsAddress),
  list: () => [[{}]],
  load: () => Promise.resolve({ status: 200, data: {}, changesAt: null }),
  form: {
    kind: 'html',
    styles: ['prose', 'lists'],
    head: () => ({
      title: 'Feeds',
      description: 'Feeds for all briefs, each category, the daily summary and corrections.',
      path: feedsAddress,
    }),
    View: FeedsView,
  },
}

/** `/opml.xml`: all of them as one list for feed readers. */
export const opmlPage: PageKind<None, None> = {
  ...toAddressPattern({}, () => opmlAddress),
  list: () => [[{}]],
  load: () => Promise.resolve({ status: 200, data: {}, changesAt: null }),
  form: { kind: 'text', contentType, print: (_, site) => printOpml(listFeeds(site), site) },
}

/** Most feeds that somebody may pick. */
const mostPicked = 100

/**
 * The feeds below the pages that somebody picked, as a list for feed readers. What has no feed is left out; who picked
 * nothing gets all.
 */
export async function printPickedOpml(
  pages: readonly string[],
  { site, findNamed }: { site: SiteFacts; findNamed: (pages: readonly string[]) => Promise<ListedFeed[]> },
): Promise<Printed> {
  const wanted = [...new Set(pages)].slice(0, mostPicked)
  const listed = listFeeds(site)
  const known = [...listed, ...(await findNamed(wanted))]
  const picked = wanted.flatMap((page) => known.find((feed) => feed.page === page) ?? [])
  return {
    status: 200,
    headers: { ...pageHeaders, 'content-type': contentType },
    body: printOpml(picked.length > 0 ? picked : listed, site),
  }
}

function listFeeds(site: SiteFacts): ListedFeed[] {
  return [...wholeFeeds, ...listCategoryFeeds(site)]
}

function printOpml(feeds: readonly ListedFeed[], { name, baseUrl }: SiteFacts): string {
  const xml = generateOpml({
    head: { title: toWritable(name), docs: 'https://opml.org/spec2.opml' },
    body: {
      outlines: feeds.map((feed) => ({
        text: toWritable(`${feed.name} · ${name}`),
        title: toWritable(`${feed.name} · ${name}`),
        type: 'rss',
        xmlUrl: baseUrl + feedAddress(feed.page, 'atom'),
        htmlUrl: baseUrl + feed.page,
      })),
    },
  })
  return settleXml(xml)
}
