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
  return (
    <section className="archive" aria-labelledby="archive">
      <h2 id="archive">All briefs by month</h2>
      <ArchiveYears category={category} months={months} heading="h3" />
    </section>
  )
}

interface ArchiveYearsProps {
  /** `null` for the archive of all categories. */
  category: CategoryFacts | null
  months: readonly ArchiveMonth[]
  heading: 'h2' | 'h3'
}

/** Years with their numbers of briefs, and the months of each. */
export function ArchiveYears({ category, months, heading: Heading }: ArchiveYearsProps) {
  const years = Map.groupBy(months, ({ month }) => month.slice(0, 4))
  return [...years].map(([year, ofYear]) => (
    <section key={year} aria-labelledby={`in-${year}`}>
      <div className="year">
        <Heading className="num" id={`in-${year}`}>
          {year}
        </Heading>{' '}
        <span className="num">{ofYear.reduce((sum, { count }) => sum + count, 0)}</span>
      </div>
      <ol>
        {ofYear.map(({ month, count }) => (
          <li key={month}>
            <a href={monthAddress(category?.slug ?? null, month)}>{nameMonth(month)}</a>{' '}
            <span className="num">{count}</span>
          </li>
        ))}
      </ol>
    </section>
  ))
}
