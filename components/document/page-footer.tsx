import {
  aboutAddress,
  accessibilityAddress,
  apiAddress,
  archiveAddress,
  categoryAddress,
  correctionsAddress,
  dailyAddress,
  entityIndexAddress,
  feedsAddress,
  latestAddress,
  methodologyAddress,
  privacyAddress,
  searchAddress,
  tagIndexAddress,
  techniquesAddress,
  whyAddress,
} from '#domain/pages/addresses.ts'
import type { LabelledLink, SiteFacts } from '#domain/site/site-facts.ts'

/** Where "Menu" leads to on narrow screens. */
export const menuId = 'menu'

/** Below every page: who this is, and all ways on. */
export function PageFooter({ site }: { site: SiteFacts }) {
  const categories = site.categories.map(({ slug, name }) => ({ label: name, href: categoryAddress(slug) }))
  return (
    <footer className="foot" id={menuId}>
      <p>
        <b>{site.name}</b>
        <br />
        {site.tagline}
      </p>
      <nav aria-label="All pages">
        {categories.length > 0 && <Links links={categories} />}
        <Links
          links={[
            { label: 'Latest briefs', href: latestAddress },
            { label: 'Daily summary', href: dailyAddress },
            { label: 'Archive', href: archiveAddress },
            { label: 'Tags', href: tagIndexAddress },
            { label: 'Entities', href: entityIndexAddress },
            { label: 'Search', href: searchAddress },
            { label: 'Feeds', href: feedsAddress },
          ]}
        />
        <Links
          links={[
            { label: 'Methodology', href: methodologyAddress },
            { label: 'Techniques', href: techniquesAddress },
            { label: `Why ${site.name}`, href: whyAddress },
            ...site.supportLinks,
          ]}
        />
        <Links
          links={[
            { label: 'About', href: aboutAddress },
            { label: 'Corrections', href: correctionsAddress },
            { label: 'Privacy', href: privacyAddress },
            { label: 'Accessibility', href: accessibilityAddress },
            { label: 'API', href: apiAddress },
          ]}
        />
      </nav>
    </footer>
  )
}

function Links({ links }: { links: readonly LabelledLink[] }) {
  return (
    <ul>
      {links.map(({ label, href }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  )
}
