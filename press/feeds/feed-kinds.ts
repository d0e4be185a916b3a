import { feedAddress, feedForms, feedMediaTypes, type FeedForm } from '#domain/feeds/feed-addresses.ts'
import type { SiteFacts } from '#domain/site/site-facts.ts'
import { getAssets } from '#press/assets.ts'
import type { Loaded, PageContext, PageKind } from '#press/page.ts'
import { toAddressPattern } from '#press/pages/address-pattern.ts'
import type { Feed } from './feed.ts'
import { writeAtom } from './write-atom.ts'
import { writeJsonFeed } from './write-json-feed.ts'
import { writeRss } from './write-rss.ts'

/** What a feed is about: whatever the page says that it is below. */
export interface FeedSubject<Name extends string> {
  /** Its address, its forms and the list of all: a feed is wherever there is such a page. */
  page: Pick<PageKind<Record<Name, string>, unknown>, 'forms' | 'address' | 'list'>
  isOnRequest?: true
  /** What the feed says now. Where it has moved, `to` is the page that it is below. */
  load(context: PageContext, params: Record<Name, string>): Promise<Loaded<ToFeed>>
}

/** What was loaded of a feed, to be completed with what every page knows of the publication. */
export type ToFeed = (site: SiteFacts) => OwnFacts

/** What a feed says for itself; `page` and the archive are paths. */
export type OwnFacts = Omit<Feed, 'language' | 'author' | 'rights' | 'icon' | 'picture' | 'query' | 'hub'>

/** What a marking lets readers do (FIRST TLP 2.0): nothing else reaches a feed. */
const feedRights = 'TLP:CLEAR: may be shared without limit, subject to copyright.'

const writers = { atom: writeAtom, rss: writeRss, json: writeJsonFeed } as const

/** The feed of a subject as three kinds of pages, one in each form. */
export function toFeedKinds<Name extends string>({
  page,
  ...subject
}: FeedSubject<Name>): PageKind<Record<Name, string>, ToFeed>[] {
  return feedForms.map((form) => ({
    ...subject,
    ...toAddressPattern<Name>(page.forms, (params) => feedAddress(page.address(params), form)),
    list: (db) => page.list(db),
    async load(context, params) {
      const loaded = await subject.load(context, params)
      return loaded.status === 308 ? { status: 308, to: feedAddress(loaded.to, form) } : loaded
    },
    form: {
      kind: 'text',
      contentType: `${feedMediaTypes[form]}; charset=utf-8`,
      print: (toFeed, site) => writeFeed(toFeed(site), site, { form, query: '' }),
    },
  }))
}

/** A feed in one of its forms. `query`: what stands behind its address, with the question mark. */
export function writeFeed(
  { page, archive, ...feed }: OwnFacts,
  site: SiteFacts,
  { form, query }: { form: FeedForm; query: string },
): string {
  const { baseUrl, language, name, hub } = site
  const assets = getAssets()
  const place = (path: string | null) => path && baseUrl + path
  return writers[form]({
    ...feed,
    query,
    language,
    author: name,
    rights: feedRights,
    // Of searches and archive documents no hub is told.
    hub: query === '' && archive.current === null ? hub : null,
    icon: baseUrl + assets.icon,
    picture: baseUrl + assets.feedIcon,
    page: baseUrl + page,
    archive: {
      current: place(archive.current),
      earlier: place(archive.earlier),
      later: place(archive.later),
    },
  })
}
