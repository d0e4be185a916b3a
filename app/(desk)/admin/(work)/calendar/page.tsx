import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { requireVisit } from '#app/(desk)/admin/visit.ts'
import { BriefRows } from '#components/desk/briefs/brief-rows.tsx'
import { WeekCalendar } from '#components/desk/calendar/week-calendar.tsx'
import { DeskHeading } from '#components/desk/frame/desk-heading.tsx'
import { DeskSection } from '#components/desk/frame/desk-section.tsx'
import { addDays, toDay } from '#domain/days/iso-day.ts'
import { listDaysOfWeek, toWeek } from '#domain/days/iso-week.ts'
import { spellDay } from '#domain/days/spell-day.ts'
import { mayEver } from '#domain/people/may-ever.ts'
import { getWeekPlan } from '#server/desk/get-week-plan.ts'
import { listDeskBriefs } from '#server/desk/list-desk-briefs.ts'
import { listEmbargoes } from '#server/desk/list-embargoes.ts'

export const metadata: Metadata = { title: 'Calendar' }

/** So many verified briefs are listed at most. */
const mostVerified = 20

interface Asked {
  searchParams: Promise<{ week?: string | string[] }>
}

export default async function CalendarPage({ searchParams }: Asked) {
  const { db, actor, now } = await requireVisit()
  const today = toDay(now)
  const { week = toWeek(today) } = await searchParams
  const days = typeof week === 'string' ? listDaysOfWeek(week) : null
  const [monday] = days ?? []
  if (days === null || monday === undefined) notFound()
  const [plan, embargoes, verified] = await Promise.all([
    getWeekPlan(db, days),
    listEmbargoes(db, days),
    listDeskBriefs(db, { words: null, category: null, status: 'verified', take: mostVerified }),
  ])
  const weekFrom = (step: number) => `/admin/calendar?week=${toWeek(addDays(monday, step))}`
  return (
    <>
      <DeskHeading
        title={`Week of ${spellDay(monday)}`}
        note="What went out, what is scheduled and what is under embargo, by edition. All times are UTC."
      >
        <Link className="btn" href={weekFrom(-7)}>
          Previous week
        </Link>
        <Link className="btn" href="/admin/calendar">
          This week
        </Link>
        <Link className="btn" href={weekFrom(7)}>
          Next week
        </Link>
      </DeskHeading>
      <WeekCalendar
        days={plan}
        embargoes={embargoes}
        now={now.toISOString()}
        mayNote={mayEver(actor, 'saveDayNote')}
      />
      <DeskSection id="verified" title="Verified, not scheduled" note="Open a brief to choose its time.">
        <BriefRows rows={verified} empty="No verified briefs are waiting to be scheduled." />
      </DeskSection>
    </>
  )
}
