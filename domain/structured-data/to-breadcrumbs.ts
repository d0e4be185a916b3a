import type { LabelledLink } from '#domain/site/site-facts.ts'
import type { StructuredThing } from './structured-thing.ts'

/** The way to a page from the front page down, the page itself last. Addresses are paths of the site. */
export function toBreadcrumbs(baseUrl: string, trail: readonly LabelledLink[]): StructuredThing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ label, href }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name: label,
      item: baseUrl + href,
    })),
  }
}
