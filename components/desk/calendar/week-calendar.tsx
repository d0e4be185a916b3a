import Link from 'next/link'
import { StateMark } from '#components/desk/briefs/state-mark.tsx'
import { spellWithWeekday } from '#domain/days/spell-weekday.ts'
import type { PlannedDay, PlannedEdition } from '#domain/days/plan-week.ts'
import type { DeskRow } from '#domain/people/desk-row.ts'

interface WeekCalendarProps {
  days: readonly PlannedDay<DeskRow>[]
  today: string
}

/** Seven days with their four editions: what went out, what will, and where nothing is. */
export function WeekCalendar({ days, today }: WeekCalendarProps) {
  return (
    <ol className="cal">
      {days.map(({ day, editions }) => (
        <li
          key={day}
          className={day === today ? 'today' : undefined}
          aria-current={day === today ? 'date' : undefined}
        >
          <h2>
            <time dateTime={day}>{spellWithWeekday(day)}</time>
          </h2>
          <ol>
            {editions.map((edition) => (
              <EditionSlot key={edition.name} edition={edition} />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  )
}

function EditionSlot({ edition: { name, hour, entries } }: { edition: PlannedEdition<DeskRow> }) {
  return (
    <li className="ed">
      <p className="label">
        {name} <span className="num">{String(hour).padStart(2, '0')}:00</span>
      </p>
      {entries.length === 0 && <p className="quiet small">Nothing</p>}
      {entries.map(({ slug, title, state, at, category }) => (
        <p className="ev" key={`${slug} ${at}`} data-category={category.slug}>
          <StateMark state={state} /> <time dateTime={at}>{at.slice(11, 16)}</time>
          <Link href={`/admin/briefs/${slug}`} dir="auto">
            {title || 'Untitled'}
          </Link>
        </p>
      ))}
    </li>
  )
}
