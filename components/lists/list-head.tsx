import type { ReactNode } from 'react'
import type { LabelledLink } from '#domain/site/site-facts.ts'

interface ListHeadProps {
  /** What sort of list it is, above the title. */
  kind: ReactNode
  title: string
  /** How many briefs there are, and how many of them the page lists. */
  total: number
  shown: number
  links?: readonly { label: string; links: readonly LabelledLink[] }[]
  /** Further facts, as groups of a description list. */
  facts?: ReactNode
  children?: ReactNode
}

/** The head of every page that lists briefs. */
export function ListHead({ kind, title, total, shown, links = [], facts, children }: ListHeadProps) {
  return (
    <header className="head">
      <p className="label cat">{kind}</p>
      <h1 dir="auto">{title}</h1>
      {children}
      <dl className="facts">
        <div>
          <dt>Briefs</dt>
          <dd>{shown < total ? `${total}, the latest ${shown} below` : total}</dd>
        </div>
        {facts}
        {links
          .filter((group) => group.links.length > 0)
          .map((group) => (
            <div key={group.label}>
              <dt>{group.label}</dt>
              <dd>
                {group.links.map(({ label, href }) => [
                  <a key={href} href={href}>
                    {label}
                  </a>,
                  ' ',
                ])}
              </dd>
            </div>
          ))}
      </dl>
    </header>
  )
}
