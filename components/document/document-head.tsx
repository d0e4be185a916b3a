import { manifestAddress } from '#domain/pages/addresses.ts'
import type { TlpMarking } from '#domain/markings/tlp.ts'
import type { SiteFacts } from '#domain/site/site-facts.ts'
import { FeedLinks, type OwnFeed } from './feed-links.tsx'
import { HubLinks } from './hub-links.tsx'
import type { StructuredThing } from '#domain/structured-data/structured-thing.ts'
import { ShareTags, type SharedFacts } from './share-tags.tsx'

/** The same page in another form, for `link rel=alternate`. */
export interface AlternateForm {
  type: string
  href: string
  title?: string
}

export interface PageHead extends SharedFacts {
  alternates?: readonly AlternateForm[]
  /** The feed that shows the same as the page. The feed of all briefs is named on every page. */
  feed?: OwnFeed
  /** The day of what it says, as YYYY-MM-DD, for its printed sheets. */
  day?: string | undefined
  /** The marking of what it says, for its printed sheets. A page without one claims none. */
  marking?: TlpMarking
  /** What crawlers may do. Absent means everything. */
  robots?: 'noindex'
  /** What it says to machines. */
  structured?: readonly StructuredThing[]
}

/** Addresses of the files that a page loads. */
export interface PageAssets {
  /** Stylesheets, the later overriding the earlier. */
  styles: readonly string[]
  theme: string
  elements: string
  /** The one web font, to be fetched before a stylesheet asks for it. */
  font?: string
  /** What browsers show beside the title; without one they ask for `/favicon.ico`. */
  icon?: string
  /** The same for the first screens of telephones, as a PNG. */
  touchIcon?: string
}

/** The head of a reader page: character set first, nothing that blocks but the tiny theme script. */
export function DocumentHead({
  site,
  head,
  assets,
}: {
  site: SiteFacts
  head: PageHead
  assets: PageAssets
}) {
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{head.title === null ? `${site.name}: ${site.tagline}` : `${head.title} · ${site.name}`}</title>
      <meta name="description" content={head.description} />
      {head.robots && <meta name="robots" content={head.robots} />}
      <meta name="color-scheme" content="light dark" />
      <script src={assets.theme} />
      {assets.font && <link rel="preload" href={assets.font} as="font" type="font/woff2" crossOrigin="" />}
      {assets.styles.map((address) => (
        <link key={address} rel="stylesheet" href={address} />
      ))}
      {assets.icon && <link rel="icon" href={assets.icon} type="image/svg+xml" />}
      {assets.touchIcon && <link rel="apple-touch-icon" href={assets.touchIcon} />}
      <link rel="manifest" href={manifestAddress} />
      {head.path !== null && <link rel="canonical" href={site.baseUrl + head.path} />}
      {head.alternates?.map(({ type, href, title }) => (
        <link key={href} rel="alternate" type={type} href={href} title={title} />
      ))}
      <FeedLinks feed={head.feed} site={site} />
      <HubLinks path={head.path} site={site} />
      <ShareTags site={site} head={head} />
      <script type="module" src={assets.elements} />
    </head>
  )
}
