import { FollowLine } from '#components/document/follow-line.tsx'
import { Day } from '#components/ui/day.tsx'
import { insightCodeMeanings, insightCodes } from '#domain/judgments/insight-code.ts'
import { spellInstant } from '#domain/days/spell-instant.ts'
import { spellWithWeekday } from '#domain/days/spell-weekday.ts'
import { toWeek } from '#domain/days/iso-week.ts'
import type { EditionName } from '#domain/days/editions.ts'
import { dailyAddress, dayAddress, editionAddress } from '#domain/pages/addresses.ts'
import type { DaySummary } from '#domain/pages/day-summary.ts'
import { describeDay } from '#domain/pages/describe-day.ts'
import { DayGroup } from './day-lines.tsx'
import { DayNames } from './day-names.tsx'
import { DayMoves } from './day-moves.tsx'
import { ReportSection } from './report-section.tsx'

/** The daily summary: what a day, or one edition of it, brought, category by category. */
export function DayView({ data }: { data: DaySummary }) {
  const { day, edition, groups, reports } = data
  const lines = groups.flatMap((group) => group.lines)
  return (
    <div className="index day">
      <header className="head">
        <p className="label">{edition ? `Daily summary, ${edition} edition` : 'Daily summary'}</p>
        <h1>
          <time dateTime={day}>{keepTogether(spellWithWeekday(day))}</time>
        </h1>
        <p className="deck">{lines.length > 0 ? describeDay(lines) : nothingOn(data)}</p>
        <FollowLine page={dailyAddress} />
      </header>
      <Editions data={data} />
      <div className="frame">
        {reports.length + groups.length > 0 && (
          <div className="stack">
            {reports.map((report, place) => (
              <ReportSection key={place} report={report} place={place + 1} />
            ))}
            <DayMoves lines={lines} />
            {groups.map((group) => (
              <DayGroup key={group.category.slug} group={group} />
            ))}
          </div>
        )}
        <aside className="stack" aria-label="About this day">
          {(lines.some(({ code }) => code !== null) || reports.some(hasCode)) && <CodeLegend />}
          <DayNames data={data} />
          <OtherDays data={data} />
        </aside>
      </div>
    </div>
  )
}

/** A large title breaks behind the weekday or the month, never between the day and its month. */
function keepTogether(date: string): string {
  return date.replace(/(\d) /, '$1\u00a0')
}

function nothingOn({ edition, isRunning, comesAt, editions, reports }: DaySummary): string {
  if (comesAt !== null && reports.length > 0)
    return `The briefs in this edition will be added on ${spellInstant(comesAt)}.`
  if (comesAt !== null) return `This edition comes out on ${spellInstant(comesAt)}.`
  if (edition)
    return 'No brief was published, corrected or withdrawn between the previous evening’s edition and this one.'
  const nothing = isRunning
    ? 'No brief has been published, corrected or withdrawn so far today.'
    : 'No brief was published, corrected or withdrawn on this day.'
  // A withdrawn one cannot be read any more.
  const hasReport = editions.some(({ report }) => report === 'shown')
  return hasReport ? `${nothing} Choose an edition to read its imported daily report.` : nothing
}

function hasCode({ categories }: DaySummary['reports'][number]): boolean {
  return categories.some(({ lines }) => lines.some(({ code }) => code !== null))
}

/** The editions that have something, and the whole day. */
function Editions({ data: { day, edition, editions, isRunning } }: { data: DaySummary }) {
  if (editions.length === 0) return null
  const current = (name: EditionName | null) => (edition === name ? 'page' : undefined)
  return (
    <nav aria-label="Editions">
      <ul className="editions">
        {editions.map((facts) => (
          <li key={facts.name}>
            <a href={editionAddress({ day, name: facts.name })} aria-current={current(facts.name)}>
              {facts.name}
            </a>
            <span>{describeEdition(facts)}</span>
          </li>
        ))}
        <li>
          <a href={dayAddress(day)} aria-current={current(null)}>
            {isRunning ? 'the day so far' : 'the whole day'}
          </a>
        </li>
      </ul>
    </nav>
  )
}

function describeEdition({ hour, count, report }: DaySummary['editions'][number]): string {
  const parts = [
    count > 0 && `until ${String(hour).padStart(2, '0')}:00 UTC`,
    count > 0 && (count === 1 ? '1 brief' : `${count} briefs`),
    report === 'shown' && 'imported daily report',
    report === 'withdrawn' && 'withdrawn daily report',
  ]
  return parts.filter((part) => part !== false).join(', ')
}

/** What S, G and R mean. */
function CodeLegend() {
  return (
    <section id="codes" aria-labelledby="codes-title">
      <h2 className="label" id="codes-title">
        What the codes mean
      </h2>
      <dl className="rows">
        {insightCodes.map((code) => (
          <div key={code}>
            <dt>
              {insightCodeMeanings[code].letter}, {code}
            </dt>
            <dd>{insightCodeMeanings[code].meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** Only the page of a whole day leads to the days beside it: an edition stays as it was. */
function OtherDays({ data: { day, edition, earlier, later } }: { data: DaySummary }) {
  const beside = edition === null ? { earlier, later } : { earlier: null, later: null }
  return (
    <nav aria-label="Other days">
      <h2 className="label">Other days</h2>
      <ul className="counts">
        {beside.earlier && <OtherDay day={beside.earlier} rel="prev" />}
        {beside.later && <OtherDay day={beside.later} rel="next" />}
        <li>
          <a href={dayAddress(toWeek(day))}>The whole week</a>
        </li>
      </ul>
    </nav>
  )
}

function OtherDay({ day, rel }: { day: string; rel: 'prev' | 'next' }) {
  return (
    <li>
      <a href={dayAddress(day)} rel={rel}>
        <Day at={day} />
      </a>{' '}
      <span>{rel === 'prev' ? 'earlier' : 'later'}</span>
    </li>
  )
}
