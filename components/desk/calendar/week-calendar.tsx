import Link from 'next/link'
import { StateMark } from '#components/desk/briefs/state-mark.tsx'
import { cutLabel } from '#domain/charts/cut-label.ts'
import type { DayNoteMark } from '#domain/days/day-note-mark.ts'
import { spellDay } from '#domain/days/spell-day.ts'
import { spellWeekday } from '#domain/days/spell-weekday.ts'
import type { EmbargoMark } from '#domain/days/embargo-mark.ts'
import type { PlannedDay, PlannedEdition } from '#domain/days/plan-week.ts'
import type { DeskRow } from '#domain/people/desk-row.ts'

interface WeekCalendarProps {
  days: readonly (PlannedDay<DeskRow> & { notes: readonly DayNoteMark[] })[]
  /** What must not go out before a time of the week. */
  embargoes: readonly EmbargoMark[]
  /** ISO. */
  now: string
  /** Whether this person writes the notes of days: to them they are links. */
  mayNote: boolean
}

/** Seven days with their four editions: what went out, what will, what waits for an embargo, and where nothing is. */
export function WeekCalendar({ days, embargoes, now, mayNote }: WeekCalendarProps) {
  const today = now.slice(0, 10)
  return (
    <ol className="cal">
      {days.map(({ day, editions, notes }) => (
        <li
          key={day}
          className={day === today ? 'today' : undefined}
          aria-current={day === today ? 'date' : undefined}
        >
          <h2>
            <time dateTime={day}>
              <span>{spellWeekday(day)}</span> {spellDay(day)}
            </time>
          </h2>
          <div className="marks">
            <Embargoes marks={embargoes.filter(({ until }) => until.startsWith(day))} />
            <Notes day={day} notes={notes} mayNote={mayNote} />
          </div>
          <ol>
            {editions.map((edition) => (
              <EditionSlot key={edition.name} edition={edition} isOut={isOut(day, edition.hour, now)} />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  )
}

function isOut(day: string, hour: number, now: string): boolean {
  return `${day}T${String(hour).padStart(2, '0')}:00` <= now
}

function Embargoes({ marks }: { marks: readonly EmbargoMark[] }) {
  if (marks.length === 0) return null
  return (
    <ul aria-label="Embargoes that end on this day">
      {marks.map(({ slug, title, until, category }) => (
        <li className="ev" key={slug} data-category={category.slug}>
          <span className="quiet small">
            Not before <time dateTime={until}>{until.slice(11, 16)}</time>
          </span>
          <Link href={`/admin/briefs/${slug}`} dir="auto">
            {title || 'Untitled'}
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** Letters of a note that the calendar shows. */
const shownLetters = 90

interface NotesProps {
  day: string
  notes: readonly DayNoteMark[]
  mayNote: boolean
}

function Notes({ day, notes, mayNote }: NotesProps) {
  if (notes.length === 0) return null
  return (
    <ul aria-label="Notes on this day">
      {notes.map(({ category, text, by }) => (
        <li className="ev" key={category.slug} data-category={category.slug}>
          <span className="quiet small">
            {category.name}, note by <bdi>{by}</bdi>
          </span>
          {mayNote ? (
            <Link href={`/admin/day?day=${day}`} dir="auto">
              {cutLabel(text, shownLetters)}
            </Link>
          ) : (
            <p dir="auto">{cutLabel(text, shownLetters)}</p>
          )}
        </li>
      ))}
    </ul>
  )
}

interface EditionSlotProps {
  edition: PlannedEdition<DeskRow>
  isOut: boolean
}

function EditionSlot({ edition: { name, hour, entries }, isOut }: EditionSlotProps) {
  return (
    <li className="ed">
      <p className="label">
        {name} <span className="num">{String(hour).padStart(2, '0')}:00</span>
      </p>
      {entries.length === 0 && (
        <p className="quiet small">{isOut ? 'Nothing went out' : 'Nothing scheduled'}</p>
      )}
      {entries.map(({ slug, title, state, at, category }) => (
        <p className="ev" key={`${slug} ${at}`} data-category={category.slug}>
          <StateMark state={state} /> <time dateTime={at}>{at.slice(11, 16)}</time>
          <Link href={`/admin/briefs/${slug}`} dir="auto">
            {title || 'Untitled'}
          </Link>
          <span className="cat small">{category.name}</span>
        </p>
      ))}
    </li>
  )
}
