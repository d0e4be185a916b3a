import { nameMonth, type Month } from '#domain/archives/month.ts'
import { monthAddress } from '#domain/pages/addresses.ts'
import type { CategoryFacts } from '#domain/pages/category-facts.ts'

/** A month that has briefs, and how many. */
export interface ArchiveMonth {
  month: Month
  count: number
}

interface ArchiveListProps {
  category: CategoryFacts
  /** Newest first. */
  months: readonly ArchiveMonth[]
}

/** The archive of a category: its months with their numbers of briefs, year by year. */
export function ArchiveList({ category, months }: ArchiveListProps) {
  if (months.length === 0) return null
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))]
  return (
    <section className="archive" aria-labelledby="archive">
      <h2 id="archive">All briefs by month</h2>
      {years.map((year) => (
        <section key={year} aria-labelledby={`in-${year}`}>
          <h3 className="num" id={`in-${year}`}>
            {year}
          </h3>
          <ol>
            {months
              .filter(({ month }) => month.startsWith(year))
              .map(({ month, count }) => (
                <li key={month}>
                  <a href={monthAddress(category.slug, month)}>{nameMonth(month)}</a>{' '}
                  <span className="num">{count}</span>
                </li>
              ))}
          </ol>
        </section>
      ))}
    </section>
  )
}
