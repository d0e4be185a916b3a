import { WaysOn } from '#components/reader/ways-on.tsx'
import type { CategoryFacts } from '#domain/pages/category-facts.ts'
import { archiveAddress, entityIndexAddress, tagIndexAddress } from '#domain/pages/addresses.ts'

/** Stands in for a search that cannot be answered: says so, and offers the lists, which need no search. */
export function SearchUnavailableView({ categories }: { categories: readonly CategoryFacts[] }) {
  return (
    <div className="page">
      <header className="head">
        <h1>Search is not available at the moment</h1>
      </header>
      <div className="prose">
        <p>
          Too many people are searching at once, or the database cannot be reached. Please try again in a few
          seconds. You can also find every brief in the <a href={archiveAddress}>archive</a>, by{' '}
          <a href={tagIndexAddress}>tag</a>, by <a href={entityIndexAddress}>entity</a> and by category:
        </p>
      </div>
      <WaysOn categories={categories} latest={[]} />
    </div>
  )
}
