import type { SiteFacts } from '../components/reader/site-facts.ts'
import type { SiteSettings } from '../domain/site/site-settings.ts'

/** What pages say of the publication: its settings and its main navigation. */
export function toSiteFacts(settings: SiteSettings): SiteFacts {
  return {
    ...settings,
    nav: [
      { label: 'Briefs', href: '/' },
      { label: 'Methodology', href: '/methodology' },
      { label: 'Why', href: '/why' },
      { label: 'Support', href: '/support' },
    ],
  }
}
