import { Field } from '#components/desk/form/field.tsx'
import type { IsoDate } from '#domain/briefs/brief-content.ts'
import { mostFigureDays, type FigureRange } from '#domain/reading/figure-range.ts'

/** Which days to count: an ordinary form, so that the choice is in the address. */
export function FigureRangeForm({ range: { from, to }, today }: { range: FigureRange; today: IsoDate }) {
  return (
    <form className="filters" method="get" action="/admin/figures" role="search" aria-label="Days">
      <Field id="from" label="From" type="date" max={today} defaultValue={from} />
      <Field id="to" label="To" type="date" max={today} defaultValue={to} />
      <div className="acts">
        <button className="btn" type="submit">
          Show
        </button>
        <a href="/admin/figures">Last 28 days</a>
        <span className="quiet small">UTC days, {mostFigureDays} at most.</span>
      </div>
    </form>
  )
}
