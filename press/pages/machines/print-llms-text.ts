import {
  apiAddress,
  archiveAddress,
  briefAddress,
  bulkIndexAddress,
  categoriesAddress,
  categoryAddress,
  correctionsAddress,
  dailyAddress,
  entityIndexAddress,
  latestAddress,
  openApiAddress,
  homeAddress,
  sitemapAddress,
  standingAddress,
  standingSlugs,
  tagIndexAddress,
  techniquesAddress,
} from '#domain/pages/addresses.ts'
import { feedAddress } from '#domain/feeds/feed-addresses.ts'
import type { SiteFacts } from '#domain/site/site-facts.ts'

type Line = [label: string, path: string, note?: string]

/** What the site is, its lists, and the forms of a brief. `standing`: the standing pages that somebody has written. */
export function printLlmsText(
  standing: readonly { slug: string; title: string }[],
  { name, tagline, baseUrl, categories }: SiteFacts,
): string {
  const toLine = ([label, path, note]: Line) =>
    `- [${label}](${baseUrl}${path})${note === undefined ? '' : `: ${note}`}`
  const toList = (heading: string, lines: readonly Line[]) =>
    `## ${heading}\n\n${lines.map(toLine).join('\n')}`
  const pages = standing.filter(({ slug }) => standingSlugs.some((known) => known === slug))
  const parts = [
    `# ${name}`,
    `> ${tagline}`,
    about,
    `Each brief is at ${baseUrl}${briefAddress('SLUG')}. Add \`.md\` to that address for Markdown, \`.json\` for data and \`.txt\` for plain text. For a withdrawn brief the status is 410, and the response gives the reason.`,
    toList('Lists', lists),
    ...(categories.length === 0
      ? []
      : [
          toList(
            'Categories',
            categories.map((category): Line => [category.name, categoryAddress(category.slug)]),
          ),
        ]),
    toList('Feeds', [
      ['All briefs', feedAddress(homeAddress, 'atom'), 'Atom'],
      ...categories.map((category): Line => [
        category.name,
        feedAddress(categoryAddress(category.slug), 'atom'),
        'Atom',
      ]),
      ['Sitemap', sitemapAddress],
    ]),
    toList('Data', [
      ['API', apiAddress, 'briefs, names, days and searches as JSON, without a key'],
      ['Description of the API', openApiAddress, 'OpenAPI 3.1'],
      ['All briefs by month', bulkIndexAddress, 'JSON files, one brief on each line'],
    ]),
    ...(pages.length === 0
      ? []
      : [
          toList(
            'About this site',
            pages.map(({ slug, title }): Line => [title, standingAddress(slug)]),
          ),
        ]),
  ]
  return `${parts.join('\n\n')}\n`
}

const about =
  'Each brief is a structured assessment with a bottom line, competing hypotheses and numbered sources. It states how likely a judgment is and, separately, how confident its authors are in it. Please quote both with the judgment.'

const lists: readonly Line[] = [
  ['Latest briefs', latestAddress],
  ['Daily summary', dailyAddress, 'what was published, corrected and withdrawn each day'],
  ['Categories', categoriesAddress],
  ['Tags', tagIndexAddress],
  ['Entities', entityIndexAddress, 'the people, organisations and places that briefs name'],
  ['Techniques', techniquesAddress, 'the structured analytic techniques that briefs use'],
  ['Archive', archiveAddress, 'all briefs by month'],
  ['Corrections and withdrawals', correctionsAddress],
]
