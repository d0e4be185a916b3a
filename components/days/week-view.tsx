import { FollowLine } from '#components/document/follow-line.tsx'
import { Day } from '#components/ui/day.tsx'
import { CategoryLink } from '#components/ui/category-link.tsx'
import { ConfidenceBar } from '#components/ui/confidence-bar.tsx'
import { DemonstrationMark } from '#components/ui/demonstration-mark.tsx'
import { spellWithWeekday } from '#domain/days/spell-weekday.ts'
import { spellDay } from '#domain/days/spell-day.ts'
import { briefAddress, dailyAddress, dayAddress, editionAddress } from '#domain/pages/addresses.ts'
import type { DayReport } from '#domain/days/day-report.ts'
import { wasCorrected, type DayLine } from '#domain/pages/day-line.ts'
import type { ShownWeek } from '#domain/pages/week-summary.ts'
import { describeDay } from '#domain/pages/describe-day.ts'

/** Seven days of the daily summary, one line for each brief. */
export function WeekView({ data }: { data: ShownWeek }) {
  const { days, earlier, later } = data
  return (
    <div className="index day">
      <header className="head">
        <p className="label">Weekly summary</p>
        <h1>
          {spellDay(data.monday)} to {spellDay(data.sunday)}
        </h1>
        <p className="deck">{describeDay(days.flatMap(({ lines }) => lines)) || nothingIn(data)}</p>
        <FollowLine page={dailyAddress} />
      </header>
      {days.map(({ day, lines, reports }) => (
        <section key={day} className="ruled" aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`}>
            <a href={dayAddress(day)}>{spellWithWeekday(day)}</a>
          </h2>
          <ul className="lines">
            {lines.map((line) => (
              <li key={line.slug}>
                <WeekLine line={line} />
              </li>
            ))}
            {reports.map((report, at) => (
              <li key={at}>
                <WeekReport day={day} report={report} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <nav className="steps" aria-label="Other weeks">
        {earlier && (
          <p>
            <span className="label">Earlier</span>{' '}
            <a href={dayAddress(earlier.week)} rel="prev">
              The week of <Day at={earlier.monday} />
            </a>
          </p>
        )}
        {later && (
          <p>
            <span className="label">Later</span>{' '}
            <a href={dayAddress(later.week)} rel="next">
              The week of <Day at={later.monday} />
            </a>
          </p>
        )}
      </nav>
    </div>
  )
}

function nothingIn({ days, isRunning }: ShownWeek): string {
  const nothing = isRunning
    ? 'No brief has been published, corrected or withdrawn so far this week.'
    : 'No brief was published, corrected or withdrawn during this week.'
  const count = days.flatMap(({ reports }) => reports).length
  if (count === 0) return nothing
  return `${nothing} ${count === 1 ? 'The imported daily report is' : 'The imported daily reports are'} listed below.`
}

function WeekReport({ day, report }: { day: string; report: DayReport }) {
  const { edition, title, withdrawal } = report
  return (
    <div>
      <p dir="auto">
        <a href={editionAddress({ day, name: edition })}>{title}</a>
      </p>
      <p className="meta">
        <span className="label">Imported daily report</span>
        {withdrawal && (
          <span>
            <span className="label">Withdrawn</span> <span dir="auto">{withdrawal.reason}</span>
          </span>
        )}
      </p>
    </div>
  )
}

function WeekLine({ line }: { line: DayLine }) {
  const { slug, language, category, status, insight, title, confidence, reason, demonstration } = line
  return (
    <div>
      <p dir="auto" lang={language ?? undefined}>
        <a href={briefAddress(slug)}>{status === 'withdrawn' ? title : insight}</a>
      </p>
      <p className="meta">
        <CategoryLink category={category} />{' '}
        {confidence && (
          <span className="sc">
            <span className="label">Confidence</span> <ConfidenceBar level={confidence} />
          </span>
        )}{' '}
        {wasCorrected(line) && <span className="label">Corrected</span>}
        {demonstration && <DemonstrationMark />}
        {status === 'withdrawn' && (
          <span>
            <span className="label">{line.withdrawnLater ? 'Withdrawn later' : 'Withdrawn'}</span>{' '}
            <span dir="auto">{reason}</span>
          </span>
        )}
      </p>
    </div>
  )
}
