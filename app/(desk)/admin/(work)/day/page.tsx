import type { Metadata } from 'next'
import { DayNoteForm } from '#components/desk/day/day-note-form.client.tsx'
import { ReportRows } from '#components/desk/day/report-rows.tsx'
import { LeadForm } from '#components/desk/day/lead-form.client.tsx'
import { Field } from '#components/desk/form/field.tsx'
import { DeskHeading } from '#components/desk/frame/desk-heading.tsx'
import { DeskSection } from '#components/desk/frame/desk-section.tsx'
import { isDay, toDay } from '#domain/days/iso-day.ts'
import { spellInstant } from '#domain/days/spell-instant.ts'
import { spellWithWeekday } from '#domain/days/spell-weekday.ts'
import { listCategoryRows } from '#server/categories/list-categories.ts'
import { listDayNotes } from '#server/days/list-day-notes.ts'
import type { Database } from '#server/db/database.ts'
import { describeReportObstacle } from '#domain/people/describe-report-obstacle.ts'
import { listPublished } from '#server/listings/listings.ts'
import { listReports } from '#server/reports/list-reports.ts'
import { getLead } from '#server/site/get-lead.ts'
import { toQuery, type Asked } from '#app/(desk)/admin/query.ts'
import { requireVisit } from '#app/(desk)/admin/visit.ts'

const title = 'Front page and notes'

export const metadata: Metadata = { title }

const mostOffered = 40
const mostReports = 20
const msPerDay = 86_400_000

export default async function DayPage({ searchParams }: Asked) {
  const { db, now, actor } = await requireVisit('saveDayNote')
  const asked = toQuery(await searchParams).get('day') ?? ''
  const today = toDay(now)
  const day = isDay(asked) && asked <= today ? asked : today
  return (
    <div className="many">
      <DeskHeading
        title={title}
        note="Choose the brief that leads the front page, publish daily reports, and write notes for the daily summary."
      />
      <Lead db={db} now={now} />
      <Reports db={db} reader={actor.name} today={today} />
      <Notes db={db} day={day} today={today} />
    </div>
  )
}

async function Lead({ db, now }: { db: Database; now: Date }) {
  const [lead, latest] = await Promise.all([
    getLead(db, now),
    listPublished(db, { where: {}, take: mostOffered }),
  ])
  const others = latest.filter(({ slug }) => slug !== lead?.brief.slug)
  const briefs = lead ? [lead.brief, ...others] : others
  return (
    <DeskSection id="lead" title="First on the front page">
      <div className="narrow">
        <p>
          {lead
            ? `“${lead.brief.title}” leads until ${spellInstant(lead.until.toISOString())}.`
            : 'The newest brief leads, because nobody has chosen another.'}
        </p>
        {briefs.length > 0 && (
          <LeadForm
            briefs={briefs.map(({ slug, title }) => ({ slug, title }))}
            chosen={lead?.brief.slug ?? null}
            until={toDay(new Date(now.getTime() + msPerDay))}
          />
        )}
      </div>
    </DeskSection>
  )
}

async function Notes({ db, day, today }: { db: Database; day: string; today: string }) {
  const [categories, notes] = await Promise.all([listCategoryRows(db), listDayNotes(db, day)])
  return (
    <DeskSection id="notes" title={`Notes on ${spellWithWeekday(day)}`}>
      <form className="filters" method="get" action="/admin/day">
        <Field id="day" label="Day" type="date" defaultValue={day} max={today} required />
        <div className="acts">
          <button className="btn" type="submit">
            Show
          </button>
        </div>
      </form>
      <div className="narrow">
        {categories.map(({ slug, name }) => (
          <DayNoteForm
            key={`${day} ${slug}`}
            day={day}
            note={{
              category: { slug, name },
              text: notes.get(slug)?.text ?? '',
              by: notes.get(slug)?.by ?? null,
            }}
          />
        ))}
      </div>
    </DeskSection>
  )
}

async function Reports({ db, reader, today }: { db: Database; reader: string; today: string }) {
  const reports = await listReports(db, mostReports)
  const shown = new Set(
    reports.filter(({ state }) => state === 'published').map(({ day, edition }) => `${day} ${edition}`),
  )
  const rows = reports.map(({ day, edition: name, ...report }) => {
    const edition = { day, name }
    const isTaken = shown.has(`${day} ${name}`)
    return {
      ...report,
      edition,
      obstacle: describeReportObstacle({ ...report, edition, reader, today, isTaken }),
    }
  })
  return (
    <DeskSection id="reports" title="Daily reports" note={`The ${mostReports} of the latest days`}>
      <ReportRows reports={rows} />
    </DeskSection>
  )
}
