import { describe, expect, it } from 'vitest'
import { makeContent, makePage, makeSection, site } from '#components/brief/brief-page.test-data.ts'
import { describeList } from './describe-list.ts'
import { describePublished, toModified } from './describe-published.ts'
import { describeSite } from './describe-site.ts'
import { listSchemaFaults } from './schema-org.test-data.ts'
import { printStructuredData, type StructuredThing } from './structured-thing.ts'

/** What search engines ask of each type, beyond what schema.org leaves open. */
const needed: Record<string, string[]> = {
  AnalysisNewsArticle: [
    'headline',
    'datePublished',
    'dateModified',
    'author',
    'publisher',
    'mainEntityOfPage',
    'image',
  ],
  NewsMediaOrganization: ['@id'],
  WebSite: ['@id'],
  SearchAction: ['target', 'query-input'],
  EntryPoint: ['urlTemplate'],
  WebPage: ['@id'],
  CollectionPage: ['name', 'url', 'mainEntity'],
  ItemList: ['numberOfItems', 'itemListElement'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name'],
  Person: ['name'],
  Organization: ['name'],
  Thing: ['name'],
  CreativeWork: ['name'],
  CorrectionComment: ['text', 'datePublished'],
  ImageObject: ['url', 'width', 'height'],
  ContactPoint: ['contactType'],
}

/** All things within some things, as they are written. */
function listThings(value: unknown): StructuredThing[] {
  if (Array.isArray(value)) return value.flatMap(listThings)
  if (typeof value !== 'object' || value === null) return []
  return [
    ...('@type' in value ? [value as StructuredThing] : []),
    ...Object.values(value).flatMap(listThings),
  ]
}

function expectKnown(things: readonly StructuredThing[]): void {
  const printed = printStructuredData(things)
  expect(listSchemaFaults(printed)).toEqual([])
  for (const thing of listThings(JSON.parse(printed)))
    expect([thing['@type'], ...Object.keys(thing)]).toEqual(
      expect.arrayContaining(needed[thing['@type']] ?? ['a type of the table']),
    )
}

const content = makeContent({
  title: 'Port of Exmere closes',
  language: 'fr',
  reportTitle: 'The closure',
  outlet: 'A Paper',
  sections: [
    makeSection('entities', [
      { kind: 'entity', key: 'e1', name: 'Port of Exmere (POE)', description: null },
      { kind: 'entity', key: 'e2', name: 'Ministry', description: null },
    ]),
    makeSection('tags', [{ kind: 'tag', name: 'Ports' }]),
  ],
  sources: [
    {
      key: 's1',
      number: 1,
      title: 'A notice',
      publisher: 'The Port',
      publishedOn: '2026-03-04',
      language: 'en',
      url: 'https://example.org/notice',
      retrievedOn: null,
      grade: null,
    },
    {
      key: 's2',
      number: 2,
      title: 'A call',
      publisher: null,
      publishedOn: null,
      language: null,
      url: null,
      retrievedOn: null,
      grade: null,
    },
  ],
})
const page = makePage(content, {
  revision: 2,
  publishedAt: '2026-03-06T09:00:00Z',
  entities: { 'Port of Exmere (POE)': { slug: 'port-of-exmere-poe' } },
  corrections: [
    { kind: 'factual', note: 'The day was wrong.', madeAt: '2026-03-06T09:00:00Z', revision: 2, by: 'A' },
  ],
})

describe('a brief', () => {
  const things = describePublished(page, site)

  it('is about what its title names as a word of its own', () => {
    const about = (title: string) =>
      describePublished({ ...page, content: { ...page.content, title } }, site)[0]?.['about']
    expect(about('Ministry shuts a port')).toMatchObject([{ name: 'Ministry' }])
    expect(about('Ministryland shuts a port')).toEqual([])
  })

  it('is an article of the publication with what it is about, cites and corrects', () => {
    expect(JSON.parse(JSON.stringify(things[0]))).toEqual({
      '@type': 'AnalysisNewsArticle',
      '@id': 'https://example.org/briefs/a-brief#article',
      headline: 'Port of Exmere closes',
      description: 'Port of Exmere closes',
      url: 'https://example.org/briefs/a-brief',
      mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://example.org/briefs/a-brief' },
      isPartOf: { '@type': 'WebSite', '@id': 'https://example.org/#website' },
      inLanguage: 'fr',
      datePublished: '2026-03-05T09:00:00Z',
      dateModified: '2026-03-06T09:00:00Z',
      author: { '@type': 'Person', name: 'An Author' },
      publisher: {
        '@type': 'NewsMediaOrganization',
        '@id': 'https://example.org/#publisher',
        name: 'Example Watch',
        url: 'https://example.org/',
        correctionsPolicy: 'https://example.org/corrections',
      },
      image: {
        '@type': 'ImageObject',
        url: 'https://example.org/briefs/a-brief/card.png',
        width: '1200 px',
        height: '630 px',
      },
      articleSection: 'Cybersecurity',
      keywords: ['Ports'],
      about: [
        {
          '@type': 'Thing',
          name: 'Port of Exmere (POE)',
          url: 'https://example.org/entities/port-of-exmere-poe',
        },
      ],
      mentions: [{ '@type': 'Thing', name: 'Ministry' }],
      isBasedOn: {
        '@type': 'CreativeWork',
        name: 'The closure',
        publisher: { '@type': 'Organization', name: 'A Paper' },
      },
      citation: [
        {
          '@type': 'CreativeWork',
          name: 'A notice',
          url: 'https://example.org/notice',
          publisher: { '@type': 'Organization', name: 'The Port' },
          datePublished: '2026-03-04',
          inLanguage: 'en',
        },
      ],
      correction: [
        { '@type': 'CorrectionComment', text: 'The day was wrong.', datePublished: '2026-03-06T09:00:00Z' },
      ],
      version: 2,
      isAccessibleForFree: true,
    })
  })

  it('has the way to it beside it', () => {
    expect(things[1]).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Example Watch', item: 'https://example.org/' },
        {
          '@type': 'ListItem',
          position: 2,
          name: 'Cybersecurity',
          item: 'https://example.org/categories/cybersecurity',
        },
        {
          '@type': 'ListItem',
          position: 3,
          name: 'Port of Exmere closes',
          item: 'https://example.org/briefs/a-brief',
        },
      ],
    })
  })

  it('of the demonstration is no article', () => {
    const demonstration = describePublished({ ...page, demonstration: true }, site)
    expect(demonstration.map((thing) => thing['@type'])).toEqual(['BreadcrumbList'])
  })

  it('was not changed before it was published', () => {
    const [earlier, later] = ['2026-03-05T09:00:00Z', '2026-03-06T09:00:00Z']
    expect(toModified({ firstPublishedAt: later, publishedAt: earlier })).toBe(later)
    expect(toModified({ firstPublishedAt: earlier, publishedAt: later })).toBe(later)
  })

  it('uses names that schema.org has', () => expectKnown(things))
})

describe('the front page', () => {
  it('names a policy only where a page states it', () => {
    const [website, publisher] = describeSite(site, ['methodology', 'why'])
    expect(website?.['publisher']).toEqual({
      '@type': 'NewsMediaOrganization',
      '@id': 'https://example.org/#publisher',
    })
    expect(publisher).toMatchObject({
      publishingPrinciples: 'https://example.org/methodology',
      verificationFactCheckingPolicy: 'https://example.org/methodology',
      ownershipFundingInfo: undefined,
      contactPoint: undefined,
    })
    expect(describeSite(site, ['about'])[1]).toMatchObject({
      publishingPrinciples: undefined,
      ownershipFundingInfo: 'https://example.org/about',
    })
  })

  it.each([
    ['desk@example.org', { email: 'desk@example.org' }],
    ['https://example.org/write', { url: 'https://example.org/write' }],
  ])('says how to write to %s', (contact, point) => {
    const things = describeSite({ ...site, contact }, ['about', 'methodology'])
    expect(things[1]?.['contactPoint']).toMatchObject(point)
    expectKnown(things)
  })
})

it('a list says which briefs it has, in its order, and where it is', () => {
  const briefs = [
    { slug: 'b', title: 'B' },
    { slug: 'a', title: 'A' },
  ]
  const above = [{ label: 'Tags', href: '/tags' }]
  const things = describeList({ name: 'Ports', description: 'D', path: '/tags/ports', briefs, above }, site)
  expect(things[0]).toMatchObject({
    '@type': 'CollectionPage',
    mainEntity: {
      numberOfItems: 2,
      itemListElement: [
        { position: 1, name: 'B', url: 'https://example.org/briefs/b' },
        { position: 2, name: 'A', url: 'https://example.org/briefs/a' },
      ],
    },
  })
  expect(things[1]?.['itemListElement']).toMatchObject([
    { position: 1, item: 'https://example.org/tags' },
    { position: 2, item: 'https://example.org/tags/ports' },
  ])
  expectKnown(things)
})

it.each<[broken: string, thing: StructuredThing, fault: string]>([
  ['a type', { '@type': 'Brief' }, 'there is no type Brief'],
  ['a property', { '@type': 'Thing', title: 'T' }, 'Thing has no title'],
  [
    'a property of another type',
    { '@type': 'WebPage', articleSection: 'T' },
    'WebPage has no articleSection',
  ],
  ['a value', { '@type': 'WebPage', datePublished: 'soon' }, 'datePublished of WebPage is "soon"'],
  ['an address', { '@type': 'Thing', url: '/tags' }, 'url of Thing is "/tags"'],
  [
    'a value of another type',
    { '@type': 'WebPage', author: { '@type': 'Thing', name: 'T' } },
    'author of WebPage is {"@type":"Thing","name":"T"}',
  ],
  [
    'what is deep inside',
    { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', position: 1.5 }] },
    'position of ListItem is 1.5',
  ],
])('the vocabulary does not let pass %s that it has not', (_, thing, fault) => {
  expect(listSchemaFaults(printStructuredData([thing]))).toEqual([fault])
})

it('no title ends the element that the data stand in', () => {
  const printed = printStructuredData([{ '@type': 'Thing', name: '</script><script>alert(1)</script>' }])
  expect(printed).not.toContain('<')
  expect(JSON.parse(printed)).toEqual({
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'Thing', name: '</script><script>alert(1)</script>' }],
  })
})
