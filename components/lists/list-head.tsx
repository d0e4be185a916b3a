import type { ReactNode } from 'react'
import { FollowLine } from '#components/document/follow-line.tsx'

interface ListHeadProps {
  /** What sort of list it is, above the title. */
  kind: ReactNode
  title: string
  /** How many briefs there are, and how many of them the page lists. */
  total: number
  shown: number
  /** The address of the page, which its feed is below. */
  page: string
  /** Further facts, as groups of a description list. */
  facts?: ReactNode
  children?: ReactNode
}

/** The head of every page that lists briefs. */
export function ListHead({ kind, title, total, shown, page, facts, children }: ListHeadProps) {
  return (
    <header className="head">
      <p className="label cat">{kind}</p>
      <h1 dir="auto">{title}</h1>
      {children}
      <dl className="facts">
        <div>
          <dt>Briefs</dt>
          <dd>{shown < total ? `${total} (latest ${shown} shown)` : total}</dd>
        </div>
        {facts}
      </dl>
      <FollowLine page={page} />
    </header>
  )
}
