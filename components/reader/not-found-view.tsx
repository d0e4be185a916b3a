import type { BriefListItem } from '../../domain/pages/brief-list-item.ts'
import type { CategoryFacts } from '../../domain/pages/category-facts.ts'
import { WaysOn } from './ways-on.tsx'

interface NotFoundViewProps {
  categories: readonly CategoryFacts[]
  latest: readonly BriefListItem[]
}

/** 404: nothing stands at this address. Says so and leads on. */
export function NotFoundView({ categories, latest }: NotFoundViewProps) {
  return (
    <div className="page">
      <header className="head">
        <p className="label cat">404</p>
        <h1>No page stands at this address</h1>
      </header>
      <div className="prose">
        <p>
          The address may be mistyped, or the link that led here may be cut short. A brief that was once
          published never falls silent: it stays, moves to a new address by itself, or says that it was
          withdrawn. So this one was not published here.
        </p>
        <p>These lead on:</p>
      </div>
      <WaysOn categories={categories} latest={latest} />
    </div>
  )
}
