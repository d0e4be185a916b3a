import type { StructuredThing } from './structured-thing.ts'

/** The types that the site uses and those above them, as https://schema.org has them: each with the one that it is a kind of. */
const kindOf: Record<string, string | null> = {
  Thing: null,
  Action: 'Thing',
  SearchAction: 'Action',
  CreativeWork: 'Thing',
  Article: 'CreativeWork',
  NewsArticle: 'Article',
  AnalysisNewsArticle: 'NewsArticle',
  Comment: 'CreativeWork',
  CorrectionComment: 'Comment',
  MediaObject: 'CreativeWork',
  ImageObject: 'MediaObject',
  WebPage: 'CreativeWork',
  CollectionPage: 'WebPage',
  WebSite: 'CreativeWork',
  Intangible: 'Thing',
  EntryPoint: 'Intangible',
  ItemList: 'Intangible',
  BreadcrumbList: 'ItemList',
  ListItem: 'Intangible',
  StructuredValue: 'Intangible',
  ContactPoint: 'StructuredValue',
  Organization: 'Thing',
  NewsMediaOrganization: 'Organization',
  Person: 'Thing',
}

/** Of each property that the site uses: the types that have it, and the types that its values may be of. */
const properties: Record<string, [of: string[], to: string[]]> = {
  name: [['Thing'], ['Text']],
  description: [['Thing'], ['Text']],
  url: [['Thing'], ['URL']],
  image: [['Thing'], ['ImageObject', 'URL']],
  mainEntityOfPage: [['Thing'], ['CreativeWork', 'URL']],
  potentialAction: [['Thing'], ['Action']],
  about: [['CreativeWork'], ['Thing']],
  author: [['CreativeWork'], ['Organization', 'Person']],
  citation: [['CreativeWork'], ['CreativeWork', 'Text']],
  correction: [['CreativeWork'], ['CorrectionComment', 'Text', 'URL']],
  dateModified: [['CreativeWork'], ['Date', 'DateTime']],
  datePublished: [['CreativeWork'], ['Date', 'DateTime']],
  headline: [['CreativeWork'], ['Text']],
  inLanguage: [['CreativeWork'], ['Text']],
  isAccessibleForFree: [['CreativeWork'], ['Boolean']],
  isBasedOn: [['CreativeWork'], ['CreativeWork', 'URL']],
  isPartOf: [['CreativeWork'], ['CreativeWork', 'URL']],
  keywords: [
    ['CreativeWork', 'Organization'],
    ['Text', 'URL'],
  ],
  mainEntity: [['CreativeWork'], ['Thing']],
  mentions: [['CreativeWork'], ['Thing']],
  publisher: [['CreativeWork'], ['Organization', 'Person']],
  text: [['CreativeWork'], ['Text']],
  version: [['CreativeWork'], ['Number', 'Text']],
  articleSection: [['Article'], ['Text']],
  height: [['MediaObject'], ['Distance']],
  width: [['MediaObject'], ['Distance']],
  contactPoint: [['Organization', 'Person'], ['ContactPoint']],
  correctionsPolicy: [['Organization'], ['CreativeWork', 'URL']],
  ownershipFundingInfo: [['Organization'], ['CreativeWork', 'Text', 'URL']],
  publishingPrinciples: [
    ['CreativeWork', 'Organization', 'Person'],
    ['CreativeWork', 'URL'],
  ],
  verificationFactCheckingPolicy: [['NewsMediaOrganization'], ['CreativeWork', 'URL']],
  contactType: [['ContactPoint'], ['Text']],
  email: [['ContactPoint', 'Organization', 'Person'], ['Text']],
  target: [['Action'], ['EntryPoint', 'URL']],
  // What an action asks for: https://schema.org/docs/actions.html.
  'query-input': [['SearchAction'], ['Text']],
  urlTemplate: [['EntryPoint'], ['Text']],
  numberOfItems: [['ItemList'], ['Integer']],
  itemListElement: [['ItemList'], ['ListItem', 'Text', 'Thing']],
  position: [
    ['CreativeWork', 'ListItem'],
    ['Integer', 'Text'],
  ],
  // Where a breadcrumb leads is a thing; search engines ask for its address.
  item: [['ListItem'], ['Thing', 'URL']],
}

const isText = (value: unknown) => typeof value === 'string' && value !== ''
const matches = (pattern: RegExp) => (value: unknown) => typeof value === 'string' && pattern.test(value)

/** The values that are no things. */
const isValue: Record<string, (value: unknown) => boolean> = {
  Boolean: (value) => typeof value === 'boolean',
  Date: matches(/^\d{4}-\d\d-\d\d$/),
  DateTime: matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/),
  // “of the form '<Number> <Length unit of measure>'”
  Distance: matches(/^\d+ (?:px|cm|in)$/),
  Integer: (value) => Number.isInteger(value),
  Number: (value) => typeof value === 'number',
  Text: isText,
  URL: (value) => matches(/^https?:\/\/./)(value) && URL.canParse(String(value)),
}

/** What a JSON-LD document of the site says that schema.org has no such words for, or not there, or not of such a kind. */
export function listSchemaFaults(printed: string): string[] {
  const { '@context': context, '@graph': graph } = JSON.parse(printed) as {
    '@context'?: string
    '@graph'?: StructuredThing[]
  }
  if (context !== 'https://schema.org' || !Array.isArray(graph)) return ['is no graph of schema.org']
  return graph.flatMap(listThingFaults)
}

function listThingFaults(thing: StructuredThing): string[] {
  const { '@type': type, '@id': id, ...said } = thing
  if (!(type in kindOf)) return [`there is no type ${type}`]
  const idFaults =
    id === undefined || isValue['URL']?.(id) ? [] : [`${type} is known as ${JSON.stringify(id)}`]
  return [...idFaults, ...Object.entries(said).flatMap(([name, value]) => listFaultsOf(type, name, value))]
}

function listFaultsOf(type: string, name: string, value: unknown): string[] {
  const property = properties[name]
  if (!property?.[0].some((owner) => isKindOf(type, owner))) return [`${type} has no ${name}`]
  const values: unknown[] = Array.isArray(value) ? value : [value]
  return values.flatMap((one) => {
    const fits = property[1].some((wanted) => isOf(one, wanted))
    const own = fits ? [] : [`${name} of ${type} is ${JSON.stringify(one)}`]
    return isThing(one) ? [...own, ...listThingFaults(one)] : own
  })
}

function isOf(value: unknown, wanted: string): boolean {
  return isValue[wanted]?.(value) ?? (isThing(value) && isKindOf(value['@type'], wanted))
}

function isThing(value: unknown): value is StructuredThing {
  return typeof value === 'object' && value !== null && '@type' in value
}

function isKindOf(type: string, wanted: string): boolean {
  if (type === wanted) return true
  const above = kindOf[type]
  return typeof above === 'string' && isKindOf(above, wanted)
}
