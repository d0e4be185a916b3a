import { methodologyAddress, whyAddress } from '#domain/pages/addresses.ts'
import type { SiteFacts } from '#domain/site/site-facts.ts'

/** What stands below every page: who this is, how it works, how to support it. */
export function PageFooter({ site }: { site: SiteFacts }) {
  return (
    <footer className="foot">
      <p>
        <b>{site.name}</b> {site.tagline}
      </p>
      <ul>
        <li>
          <a href={methodologyAddress}>Methodology</a>
        </li>
        <li>
          <a href={whyAddress}>Why {site.name}</a>
        </li>
        {site.supportLinks.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </footer>
  )
}
