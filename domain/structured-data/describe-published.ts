import { namesWhole } from '#domain/names/names-whole.ts'
import { describeBrief } from '#domain/briefs/bottom-line.ts'
import type { BriefContent, Citation } from '#domain/briefs/brief-content.ts'
import {
  briefAddress,
  cardAddress,
  categoryAddress,
  entityAddress,
  homeAddress,
} from '#domain/pages/addresses.ts'
import type { PublishedBrief } from '#domain/pages/published-brief.ts'
import { cardSize } from '#domain/cards/card-size.ts'
import type { SiteFacts } from '#domain/site/site-facts.ts'
import type { StructuredThing } from './structured-thing.ts'
import { toBreadcrumbs } from './to-breadcrumbs.ts'
import { toPublisher, toWebsiteId } from './to-publisher.ts'

/**
 * A brief as schema.org has it, with the way to it. A demonstration is no news article and only says where it is: machines
 * would take it for reporting.
 */
export function describePublished(brief: PublishedBrief, site: SiteFacts): StructuredThing[] {
  const { slug, category, content } = brief
  const trail = toBreadcrumbs(site.baseUrl, [
    { label: site.name, href: homeAddress },
    { label: category.name, href: categoryAddress(category.slug) },
    { label: content.title, href: briefAddress(slug) },
  ])
  return brief.demonstration ? [trail] : [toArticle(brief, site), trail]
}

function toArticle(brief: PublishedBrief, site: SiteFacts): StructuredThing {
  const { slug, content, corrections, firstPublishedAt, revision } = brief
  const address = site.baseUrl + briefAddress(slug)
  const named = listNamed(brief, site.baseUrl)
  return {
    '@type': 'AnalysisNewsArticle',
    '@id': `${address}#article`,
    headline: content.title,
    description: describeBrief(content),
    url: address,
    mainEntityOfPage: { '@type': 'WebPage', '@id': address },
    isPartOf: { '@type': 'WebSite', '@id': toWebsiteId(site.baseUrl) },
    inLanguage: content.language ?? site.language,
    datePublished: firstPublishedAt,
    dateModified: toModified(brief),
    author: { '@type': 'Person', name: brief.author },
    publisher: toPublisher(site),
    image: {
      '@type': 'ImageObject',
      url: site.baseUrl + cardAddress(slug),
      // As schema.org writes a Distance.
      width: `${cardSize.width} px`,
      height: `${cardSize.height} px`,
    },
    articleSection: brief.category.name,
    keywords: listTagNames(content),
    about: named.filter(({ isMain }) => isMain).map(({ thing }) => thing),
    mentions: named.filter(({ isMain }) => !isMain).map(({ thing }) => thing),
    isBasedOn: toBasis(content),
    citation: content.sources.filter(({ url }) => url !== null).map(toCited),
    correction: corrections.map(({ note, madeAt }) => ({
      '@type': 'CorrectionComment',
      text: note,
      datePublished: madeAt,
    })),
    version: revision,
    isAccessibleForFree: true,
  }
}

/** When readers got its latest text, but never before the day that counts as its publication. ISO instant. */
export function toModified({
  publishedAt,
  firstPublishedAt,
}: Pick<PublishedBrief, 'publishedAt' | 'firstPublishedAt'>): string {
  return publishedAt > firstPublishedAt ? publishedAt : firstPublishedAt
}

/** The names of its tags, in the order of the text. */
export function listTagNames({ sections }: Pick<BriefContent, 'sections'>): string[] {
  const parts = sections.flatMap((section) => section.parts)
  return parts.filter((part) => part.kind === 'tag').map(({ name }) => name)
}

/** What a brief names; it is about those that its title names. */
function listNamed(
  { content, entities }: PublishedBrief,
  baseUrl: string,
): { thing: StructuredThing; isMain: boolean }[] {
  const parts = content.sections.flatMap((section) => section.parts)
  const names = parts.filter((part) => part.kind === 'entity').map(({ name }) => name)
  return [...new Set(names)].map((name) => {
    const page = entities[name]
    const url = page && baseUrl + entityAddress(page.slug)
    const isMain = namesWhole(content.title, toShortName(name))
    return { thing: { '@type': 'Thing', name, url }, isMain }
  })
}

/** Without the abbreviation behind it, which titles leave out: `Harbour Authority (HA)`. */
function toShortName(name: string): string {
  return name.replace(/\s*\([^()]*\)$/, '') || name
}

function toBasis({ reportTitle, outlet }: BriefContent): StructuredThing | undefined {
  if (reportTitle === null) return undefined
  return { '@type': 'CreativeWork', name: reportTitle, publisher: toOrganization(outlet) }
}

function toCited({ title, url, publisher, publishedOn, language }: Citation): StructuredThing {
  return {
    '@type': 'CreativeWork',
    name: title,
    url: url ?? undefined,
    publisher: toOrganization(publisher),
    datePublished: publishedOn ?? undefined,
    inLanguage: language ?? undefined,
  }
}

function toOrganization(name: string | null): StructuredThing | undefined {
  return name === null ? undefined : { '@type': 'Organization', name }
}
