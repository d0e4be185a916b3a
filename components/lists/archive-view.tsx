import { categoriesAddress } from '#domain/pages/addresses.ts'
import { ArchiveYears, type ArchiveMonth } from './archive-list.tsx'

/** The archive of all categories: years and months with their numbers of briefs. */
export function ArchiveView({ data: months }: { data: readonly ArchiveMonth[] }) {
  const total = months.reduce((sum, { count }) => sum + count, 0)
  return (
    <div className="index">
      <header className="head">
        <h1>Archive</h1>
        <p>
          All briefs by the month in which they were first published. To see one subject only, start from its{' '}
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
        <div className="archive whole">
          <ArchiveYears category={null} months={months} heading="h2" />
        </div>
      ) : (
        <p className="none">No brief has been published yet.</p>
      )}
    </div>
  )
}
