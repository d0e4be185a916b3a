import { entityIndexAddress, tagIndexAddress } from '#domain/pages/addresses.ts'
import type { CategoryFacts } from '#domain/pages/category-facts.ts'
import type { EditionHours } from '#domain/days/editions.ts'
import type { YardstickId } from '#domain/judgments/likelihood.ts'
import type { SiteSettings } from './site-settings.ts'

/** A labelled address; `href` is a path of this site or an https address. */
export interface LabelledLink {
  label: string
  href: string
}

/** What every reader page knows about the publication it belongs to. */
export interface SiteFacts {
  name: string
  tagline: string
  /** BCP 47, for `lang`. */
  language: string
  /** Scheme and host without a trailing slash. */
  baseUrl: string
  yardstick: YardstickId
  supportLinks: LabelledLink[]
  publisher: string | null
  contact: string | null
  editionHours: EditionHours
  hub: string | null
  nav: LabelledLink[]
  /** In the order in which they are shown. */
  categories: readonly CategoryFacts[]
}

/** What pages say of the publication: its settings, its main navigation and its categories. */
export function toSiteFacts(settings: SiteSettings, categories: readonly CategoryFacts[]): SiteFacts {
  return {
    ...settings,
    categories,
    nav: [
      { label: 'Briefs', href: '/' },
      { label: 'Daily summary', href: '/daily' },
      { label: 'Categories', href: '/categories' },
      { label: 'Tags', href: tagIndexAddress },
      { label: 'Entities', href: entityIndexAddress },
      { label: 'Methodology', href: '/methodology' },
      { label: 'About', href: '/about' },
      { label: 'Support', href: '/support' },
    ],
  }
}
