import { nameMonth, type Month } from '#domain/archives/month.ts'
import { archiveAddress } from '#domain/pages/addresses.ts'
import { accentOf, CategoryLink } from '#components/ui/category-link.tsx'
import type { BriefListItem } from '#domain/pages/brief-list-item.ts'
import type { CategoryFacts } from '#domain/pages/category-facts.ts'
import { BriefList } from '#components/lists/brief-list.tsx'
import { MonthCharts, type MonthFigures } from './month-charts.tsx'
import type { LabelledLink } from '#domain/site/site-facts.ts'

export interface MonthData {
  /** `null` in the archive of all categories. */
  category: CategoryFacts | null
  month: Month
  /** Which sheet of the month is shown: an older one by its number, or the newest, which stands for the month. */
  sheet: number | 'newest'
  /** How many briefs the month has; an older sheet counts its own only, so that it need not change with the month. */
  total: number
  /** Newest first. */
  briefs: readonly BriefListItem[]
  /** What the whole month is drawn from; `null` but on the newest sheet of all categories. */
  figures: MonthFigures | null
  /** To what was published before and after what is shown. */
  earlier: LabelledLink | null
  later: LabelledLink | null
}

/** The briefs of a category, or of all, that were first published in one month. */
export function MonthView({ data }: { data: MonthData }) {
  const { category, month, sheet, total, briefs } = data
  return (
    <div className="index" {...(category ? accentOf(category) : {})}>
      <header className="head">
        <p>
          {category ? (
            <CategoryLink category={category} />
          ) : (
            <a className="label" href={archiveAddress}>
              Archive
            </a>
          )}
        </p>
        <h1>
          {nameMonth(month)} {month.slice(0, 4)}
        </h1>
        <dl className="facts">
          <div>
            <dt>Briefs</dt>
            <dd>{briefs.length < total ? `${total} (latest ${briefs.length} shown)` : total}</dd>
          </div>
          {sheet !== 'newest' && (
            <div>
              <dt>Part</dt>
              <dd>{sheet}, counting from the start of the month</dd>
            </div>
          )}
        </dl>
      </header>
      <BriefList briefs={briefs} categories={category ? 'plain' : 'named'} heading="h2" />
      {data.figures && <MonthCharts month={month} figures={data.figures} />}
      <Steps {...data} />
    </div>
  )
}

function Steps({ earlier, later }: Pick<MonthData, 'earlier' | 'later'>) {
  if (!earlier && !later) return null
  return (
    <nav className="steps" aria-label="Archive">
      {earlier && (
        <p>
          <span className="label">Earlier</span>{' '}
          <a href={earlier.href} rel="prev">
            {earlier.label}
          </a>
        </p>
      )}
      {later && (
        <p>
          <span className="label">Later</span>{' '}
          <a href={later.href} rel="next">
            {later.label}
          </a>
        </p>
      )}
    </nav>
  )
}
