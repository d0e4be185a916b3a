import { WaysOn } from '#components/reader/ways-on.tsx'
import type { CategoryFacts } from '#domain/pages/category-facts.ts'
import { archiveAddress, entityIndexAddress, tagIndexAddress } from '#domain/pages/addresses.ts'

/** Why a search cannot be answered: for the moment, or because it is asked of a copy of the site that is files alone. */
export type SearchObstacle = 'moment' | 'copy'

/** What that is called, on the page and in the title of its window. */
export const searchObstacles: Readonly<Record<SearchObstacle, { title: string; why: string }>> = {
  moment: {
    title: 'Search is not available at the moment',
    why: 'Too many people are searching at once, or the database cannot be reached. Please try again in a few seconds. You can also',
  },
  copy: {
    title: 'This copy of the site cannot be searched',
    why: 'It consists of files, and only the site itself can answer searches. You can',
  },
}

/** Stands in for a search that cannot be answered: says why, and offers the lists, which need no search. */
export function SearchUnavailableView({
  categories,
  obstacle,
}: {
  categories: readonly CategoryFacts[]
  obstacle: SearchObstacle
}) {
  const { title, why } = searchObstacles[obstacle]
  return (
    <div className="page">
      <header className="head">
        <h1>{title}</h1>
      </header>
      <div className="prose">
        <p>
          {why} find every brief in the <a href={archiveAddress}>archive</a>, by{' '}
          <a href={tagIndexAddress}>tag</a>, by <a href={entityIndexAddress}>entity</a> and by category:
        </p>
      </div>
      <WaysOn categories={categories} latest={[]} />
    </div>
  )
}
