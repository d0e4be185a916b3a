import type { ExploreLink } from '#domain/briefs/brief-content.ts'
import { isWebHref } from '#domain/prose/safe-href.ts'
import type { LabelledLink } from '#domain/site/site-facts.ts'

interface ExploreLinksProps {
  /** Where the page leads on. */
  links: readonly LabelledLink[]
  /** The links of the text's own closing line: kept, unless the page has one of the same name. */
  stated: readonly ExploreLink[]
}

/** The closing line "Explore more". */
export function ExploreLinks({ links, stated }: ExploreLinksProps) {
  const known = new Set(links.map(({ label }) => label))
  const all = [...links, ...stated.filter(({ label }) => !known.has(label))]
  if (all.length === 0) return null
  return (
    <nav className="explore" aria-labelledby="explore">
      <h2 className="label" id="explore">
        Explore more
      </h2>
      <ul>
        {all.map(({ label, href }, place) => (
          <li key={place}>{href === null || !isWebHref(href) ? label : <a href={href}>{label}</a>}</li>
        ))}
      </ul>
    </nav>
  )
}
