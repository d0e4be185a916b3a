import type { BriefListItem } from '#domain/pages/brief-list-item.ts'
import type { CategoryFacts } from '#domain/pages/category-facts.ts'
import { WaysOn } from './ways-on.tsx'

interface NotFoundViewProps {
  categories: readonly CategoryFacts[]
  latest: readonly BriefListItem[]
}

/** 404: says that there is no page here, and offers others. */
export function NotFoundView({ categories, latest }: NotFoundViewProps) {
  return (
    <div className="page">
      <header className="head">
        <p className="label cat">404</p>
        <h1>Page not found</h1>
      </header>
      <div className="prose">
        <p>
          The address may be mistyped, or the link that brought you here may be incomplete. Published briefs
          are never removed without notice, so no brief was ever published at this address.
        </p>
        <p>Try one of these:</p>
      </div>
      <WaysOn categories={categories} latest={latest} />
    </div>
  )
}
