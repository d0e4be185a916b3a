import { briefAddress } from '#domain/pages/addresses.ts'
import type { BriefListItem } from '#domain/pages/brief-list-item.ts'
import type { LabelledLink, SiteFacts } from '#domain/site/site-facts.ts'
import type { StructuredThing } from './structured-thing.ts'
import { toBreadcrumbs } from './to-breadcrumbs.ts'
import { toWebsiteId } from './to-publisher.ts'

/** A page that lists briefs. */
export interface DescribedList {
  name: string
  description: string
  path: string
  /** As many as the page shows, in its order. */
  briefs: readonly Pick<BriefListItem, 'slug' | 'title'>[]
  /** The pages above it, from the front page down. */
  above: readonly LabelledLink[]
}

/** What a list is of, and the briefs that it shows. */
export function describeList(list: DescribedList, { baseUrl, language }: SiteFacts): StructuredThing[] {
  const { name, description, path, briefs, above } = list
  return [
    {
      '@type': 'CollectionPage',
      '@id': baseUrl + path,
      name,
      description,
      url: baseUrl + path,
      inLanguage: language,
      isPartOf: { '@type': 'WebSite', '@id': toWebsiteId(baseUrl) },
      mainEntity: {
        '@type': 'ItemList',
        numberOfItems: briefs.length,
        itemListElement: briefs.map(({ slug, title }, at) => ({
          '@type': 'ListItem',
          position: at + 1,
          name: title,
          url: baseUrl + briefAddress(slug),
        })),
      },
    },
    toBreadcrumbs(baseUrl, [...above, { label: name, href: path }]),
  ]
}
