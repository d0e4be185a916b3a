import { startOfMonthAfter } from '#domain/archives/month-after.ts'
import {
  llmsAddress,
  manifestAddress,
  newsSitemapAddress,
  robotsAddress,
  securityAddress,
  sitemapAddress,
} from '#domain/pages/addresses.ts'
import type { SiteFacts } from '#domain/site/site-facts.ts'
import { contentTypes } from '#front/store/content-types.ts'
import { getAssets } from '#press/assets.ts'
import type { PageKind } from '#press/page.ts'
import { toAddressPattern } from '#press/pages/address-pattern.ts'
import type { SiteAssets } from '#press/site-assets.ts'
import { listStandingPages } from '#server/pages/standing-pages.ts'
import { getSite } from '#server/site/get-site.ts'
import { printLlmsText } from './print-llms-text.ts'

type Alone = Record<string, never>

/** `/robots.txt`: what crawlers are asked to leave alone, and where the maps are (RFC 9309). */
export const robotsPage: PageKind<Alone, null> = {
  ...toAddressPattern({}, () => robotsAddress),
  list: () => [[{}]],
  load: () => Promise.resolve({ status: 200, data: null, changesAt: null }),
  form: { kind: 'text', contentType: contentTypes.txt, print: (_, site) => printRobots(site) },
}

function printRobots({ baseUrl }: SiteFacts): string {
  const lines = [
    'User-agent: *',
    'Disallow: /admin',
    'Disallow: /api/desk',
    // As many pages and feeds as readers can type.
    'Disallow: /search?',
    'Disallow: /search/',
    'Disallow: /opml.xml?',
    '',
    `Sitemap: ${baseUrl}${sitemapAddress}`,
    `Sitemap: ${baseUrl}${newsSitemapAddress}`,
  ]
  return `${lines.join('\n')}\n`
}

/** `/llms.txt`: what the site is and has, for programs that read text (https://llmstxt.org). */
export const llmsPage: PageKind<Alone, readonly { slug: string; title: string }[]> = {
  ...toAddressPattern({}, () => llmsAddress),
  list: () => [[{}]],
  load: async ({ db }) => ({ status: 200, data: await listStandingPages(db), changesAt: null }),
  form: { kind: 'text', contentType: contentTypes.txt, print: printLlmsText },
}

/** How many months ahead the text says that it holds: RFC 9116 asks for less than a year. */
const monthsAhead = 7

/**
 * `/.well-known/security.txt`: where to report a weakness (RFC 9116). It is printed again every month, so that it never
 * runs out while the site is kept.
 */
export const securityPage: PageKind<Alone, { contact: string; expires: string }> = {
  ...toAddressPattern({}, () => securityAddress),
  async *list(db) {
    yield (await getSite(db)).contact === null ? [] : [{}]
  },
  load: ({ now, site: { contact } }) =>
    Promise.resolve(
      contact === null
        ? { status: 404 }
        : {
            status: 200,
            data: { contact, expires: startOfMonthAfter(now, monthsAhead).toISOString() },
            changesAt: startOfMonthAfter(now, 1),
          },
    ),
  form: {
    kind: 'text',
    contentType: contentTypes.txt,
    print: ({ contact, expires }, { baseUrl, language }) =>
      [
        `Contact: ${contact.startsWith('https:') ? contact : `mailto:${contact}`}`,
        `Expires: ${expires}`,
        `Preferred-Languages: ${language}`,
        `Canonical: ${baseUrl}${securityAddress}`,
        '',
      ].join('\n'),
  },
}

/** `/manifest.webmanifest`: what a telephone calls the site on its first screen, and its icon there. */
export const manifestPage: PageKind<Alone, Pick<SiteAssets, 'icon' | 'touchIcon' | 'largeIcon'>> = {
  ...toAddressPattern({}, () => manifestAddress),
  list: () => [[{}]],
  load: () => Promise.resolve({ status: 200, data: getAssets(), changesAt: null }),
  form: {
    kind: 'text',
    contentType: contentTypes.webmanifest,
    print: (icons, site) => `${JSON.stringify(toManifest(icons, site), null, 2)}\n`,
  },
}

function toManifest(
  { icon, touchIcon, largeIcon }: Pick<SiteAssets, 'icon' | 'touchIcon' | 'largeIcon'>,
  { name, tagline, language }: SiteFacts,
) {
  return {
    name,
    short_name: name,
    description: tagline,
    lang: language,
    start_url: '/',
    display: 'browser',
    // The light paper of press/styles/tokens.css.
    background_color: '#fbfaf6',
    theme_color: '#fbfaf6',
    icons: [
      { src: icon, sizes: 'any', type: 'image/svg+xml' },
      { src: touchIcon, sizes: '180x180', type: 'image/png' },
      { src: largeIcon, sizes: '512x512', type: 'image/png' },
    ],
  }
}
