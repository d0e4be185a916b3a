import { feedAddress, feedFormNames, feedForms, feedMediaTypes } from '#domain/feeds/feed-addresses.ts'
import { homeAddress } from '#domain/pages/addresses.ts'
import type { SiteFacts } from '#domain/site/site-facts.ts'

/** A feed of its own that a page has, below `page`. */
export interface OwnFeed {
  page: string
  title: string
}

/** Names the feeds for feed readers that are given the address of a page: its own first, then that of all briefs. */
export function FeedLinks({ feed, site }: { feed: OwnFeed | undefined; site: SiteFacts }) {
  const all = { page: homeAddress, title: `${site.name}: all briefs` }
  const feeds = feed && feed.page !== homeAddress ? [feed, all] : [all]
  return feeds.flatMap(({ page, title }) =>
    feedForms.map((form) => (
      <link
        key={feedAddress(page, form)}
        rel="alternate"
        type={feedMediaTypes[form]}
        href={feedAddress(page, form)}
        title={`${title} (${feedFormNames[form]})`}
      />
    )),
  )
}
