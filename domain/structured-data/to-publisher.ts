import { correctionsAddress, homeAddress } from '#domain/pages/addresses.ts'
import type { SiteFacts } from '#domain/site/site-facts.ts'
import type { StructuredThing } from './structured-thing.ts'

/** The publication in a few words, for whatever it publishes; the front page says more under the same `@id`. */
export function toPublisher({ name, baseUrl }: SiteFacts): StructuredThing {
  return {
    '@type': 'NewsMediaOrganization',
    '@id': toPublisherId(baseUrl),
    name,
    url: baseUrl + homeAddress,
    correctionsPolicy: baseUrl + correctionsAddress,
  }
}

/** What every page calls the publication. */
export function toPublisherId(baseUrl: string): string {
  return `${baseUrl}/#publisher`
}

/** What every page calls the website. */
export function toWebsiteId(baseUrl: string): string {
  return `${baseUrl}/#website`
}
