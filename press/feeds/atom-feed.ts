import type { Element } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'

/** What an Atom feed says (RFC 4287). Addresses are absolute, instants ISO 8601, texts plain. */
export interface AtomFeed {
  id: string
  language: string
  title: string
  subtitle: string
  author: string
  rights: string
  /** The feed's own address, and the page that shows the same. */
  self: string
  alternate: string
  entries: readonly AtomEntry[]
}

export interface AtomEntry {
  id: string
  title: string
  alternate: string
  published: string
  updated: string
  author: string
  /** Who else had a part in it. */
  contributors: readonly string[]
  categories: readonly { term: string; label: string; scheme?: string }[]
  rights: string
  summary: string
  /** HTML that is safe to show; `null` where the entry says that there is none any more. */
  content: string | null
}

/** The `updated` of a feed without entries: it has to say one (RFC 4287, 4.1.1), and no clock may be asked. */
const never = '1970-01-01T00:00:00.000Z'

/** What XML 1.0 has no way to write, escaped or not: most control characters and halves of surrogate pairs. */
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** A feed as Atom 1.0. What XML cannot hold is left out. */
export function printAtomFeed(feed: AtomFeed): string {
  const declaration = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' } as const
  const root = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language }, [
    x('id', feed.id),
    x('title', feed.title),
    x('subtitle', feed.subtitle),
    x('updated', findNewest(feed.entries)),
    x('author', [x('name', feed.author)]),
    x('rights', feed.rights),
    x('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
    x('link', { rel: 'alternate', type: 'text/html', href: feed.alternate }),
    ...feed.entries.map(toEntry),
  ])
  const xml = toXml([declaration, { type: 'text', value: '\n' }, root])
  // The library leaves ]]> as it is, which XML forbids in text (XML 1.0, 2.4). Nothing here ends a CDATA section.
  return `${xml.replace(unwritable, '').replaceAll(']]>', ']]&gt;')}\n`
}

function toEntry(entry: AtomEntry): Element {
  return x('entry', [
    x('id', entry.id),
    x('title', entry.title),
    x('published', entry.published),
    x('updated', entry.updated),
    x('author', [x('name', entry.author)]),
    ...entry.contributors.map((name) => x('contributor', [x('name', name)])),
    x('link', { rel: 'alternate', type: 'text/html', href: entry.alternate }),
    ...entry.categories.map((category) => x('category', { ...category })),
    x('rights', entry.rights),
    x('summary', entry.summary),
    ...(entry.content === null ? [] : [x('content', { type: 'html' }, entry.content)]),
  ])
}

/** ISO instants of one form sort as texts. */
function findNewest(entries: readonly AtomEntry[]): string {
  return entries.reduce((newest, { updated }) => (updated > newest ? updated : newest), never)
}
