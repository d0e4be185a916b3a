import type { ReactNode } from 'react'

/** A standing page: its title, and its text as elements that were rendered and sanitised elsewhere. */
export function StandingPageView({ title, children }: { title: string; children: ReactNode }) {
  return (
    <article className="page">
      <header className="head">
        <h1>{title}</h1>
      </header>
      <div className="prose">{children}</div>
    </article>
  )
}
