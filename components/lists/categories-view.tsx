import { accentOf } from '#components/ui/category-link.tsx'
import { DemonstrationMark } from '#components/ui/demonstration-mark.tsx'
import { Day } from '#components/ui/day.tsx'
import { recentDays } from '#domain/days/recent-days.ts'
import { archiveAddress, briefAddress, categoryAddress } from '#domain/pages/addresses.ts'
import type { CategoryLine } from '#domain/pages/category-line.ts'

/** All categories: what each watches, how many briefs it has, and its latest. */
export function CategoriesView({ data: categories }: { data: readonly CategoryLine[] }) {
  return (
    <div className="index">
      <header className="head">
        <h1>Categories</h1>
        <p>
          Every brief is filed under one category. The <a href={archiveAddress}>archive</a> lists the briefs
          of all categories by month.
        </p>
      </header>
      {categories.length === 0 && <p className="none">There are no categories yet.</p>}
      <ul className="list categories">
        {categories.map((category) => (
          <li key={category.slug} {...accentOf(category)}>
            <p className="num">
              <span>{nameCount(category.count)}</span>{' '}
              <span>
                {category.recent === 0 ? 'none' : category.recent} in the last {recentDays} days
              </span>
            </p>
            <div>
              <h2>
                <a href={categoryAddress(category.slug)}>{category.name}</a>
              </h2>
              <p>{category.watches}</p>
              <Latest latest={category.latest} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Latest({ latest }: Pick<CategoryLine, 'latest'>) {
  if (!latest) return null
  return (
    <p className="newest">
      <span className="label">Latest</span> <Day at={latest.publishedAt} />{' '}
      <a href={briefAddress(latest.slug)} dir="auto" lang={latest.language ?? undefined}>
        {latest.title}
      </a>{' '}
      {latest.demonstration && <DemonstrationMark />}
    </p>
  )
}

function nameCount(count: number): string {
  if (count === 0) return 'No briefs yet'
  return count === 1 ? '1 brief' : `${count} briefs`
}
