import type { ReactNode } from 'react'

/** A part of a standing page, as the list of its parts names it. */
export interface PageHeading {
  id: string
  title: string
}

interface StandingPageProps {
  title: string
  headings: readonly PageHeading[]
  /** Elements that were rendered and sanitised elsewhere. */
  children: ReactNode
}

/** From so many parts on a page is long enough for a list of them. */
const fewestListed = 4

/** A standing page: its title, a list of its parts if there are many, and its text. */
export function StandingPageView({ title, headings, children }: StandingPageProps) {
  return (
    <article className="page">
      <header className="head">
        <h1>{title}</h1>
      </header>
      {headings.length >= fewestListed && <PageContents headings={headings} />}
      <div className="prose">{children}</div>
    </article>
  )
}

function PageContents({ headings }: { headings: readonly PageHeading[] }) {
  return (
    <nav className="toc" aria-labelledby="toc">
      <p className="label" id="toc">
        On this page
      </p>
      <ol>
        {headings.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
