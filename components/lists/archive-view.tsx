import { PeriodBars } from '#components/chart/period-bars.tsx'
import { countLatestMonths } from '#domain/charts/period-counts.ts'
import { archiveAddress, categoriesAddress, chartDataAddress } from '#domain/pages/addresses.ts'
import { ArchiveYears, type ArchiveMonth } from './archive-list.tsx'

/** The archive of all categories: years and months with their numbers of briefs. */
export function ArchiveView({ data: months }: { data: readonly ArchiveMonth[] }) {
  const total = months.reduce((sum, { count }) => sum + count, 0)
  return (
    <div className="index">
      <header className="head">
        <h1>Archive</h1>
        <p>
          All briefs, by the month they were first published. For a single subject, start with its{' '}
          <a href={categoriesAddress}>category</a>.
        </p>
        <dl className="facts">
          <div>
            <dt>Briefs</dt>
            <dd>{total}</dd>
          </div>
        </dl>
      </header>
      {months.length > 0 ? (
        <>
          <div className="archive whole">
            <ArchiveYears category={null} months={months} heading="h2" />
          </div>
          <MonthsChart months={months} />
        </>
      ) : (
        <p className="none">No brief has been published yet.</p>
      )}
    </div>
  )
}

/** Of a single month there is nothing to compare, and the list says it. */
function MonthsChart({ months }: { months: readonly ArchiveMonth[] }) {
  const periods = countLatestMonths(months)
  if (periods.length < 2) return null
  return (
    <section className="charts" aria-labelledby="charts">
      <h2 id="charts">The latest {periods.length} months</h2>
      <div>
        <PeriodBars
          noun="month"
          measured="Briefs in all categories, by month of first publication (UTC)."
          periods={periods}
          csv={chartDataAddress(archiveAddress, 'months')}
        />
      </div>
    </section>
  )
}
