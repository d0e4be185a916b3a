import { aboutAddress, homeAddress, methodologyAddress, searchAddress } from '#domain/pages/addresses.ts'
import type { SiteFacts } from '#domain/site/site-facts.ts'
import type { StructuredThing } from './structured-thing.ts'
import { toPublisher, toPublisherId, toWebsiteId } from './to-publisher.ts'

/**
 * The website and who publishes it, for the front page. `standing`: the slugs of the standing pages that somebody has
 * written; a policy is named only where there is a page that states it.
 */
export function describeSite(site: SiteFacts, standing: readonly string[]): StructuredThing[] {
  const { name, tagline, language, baseUrl, contact } = site
  const has = (address: string) =>
    standing.some((slug) => address === `/${slug}`) ? baseUrl + address : undefined
  const methodology = has(methodologyAddress)
  return [
    {
      '@type': 'WebSite',
      '@id': toWebsiteId(baseUrl),
      name,
      description: tagline,
      url: baseUrl + homeAddress,
      inLanguage: language,
      publisher: { '@type': 'NewsMediaOrganization', '@id': toPublisherId(baseUrl) },
      potentialAction: {
        '@type': 'SearchAction',
        target: {
          '@type': 'EntryPoint',
          urlTemplate: `${baseUrl}${searchAddress}?q={search_term_string}`,
        },
        'query-input': 'required name=search_term_string',
      },
    },
    {
      ...toPublisher(site),
      publishingPrinciples: methodology,
      verificationFactCheckingPolicy: methodology,
      ownershipFundingInfo: has(aboutAddress),
      contactPoint: contact === null ? undefined : toContactPoint(contact),
    },
  ]
}

function toContactPoint(contact: string): StructuredThing {
  const isMail = !contact.startsWith('https:')
  return {
    '@type': 'ContactPoint',
    contactType: 'newsroom',
    email: isMail ? contact : undefined,
    url: isMail ? undefined : contact,
  }
}
