import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { requireVisit } from '#app/(desk)/admin/visit.ts'
import { WeekCalendar } from '#components/desk/calendar/week-calendar.tsx'
import { DeskHeading } from '#components/desk/frame/desk-heading.tsx'
import { addDays, toDay } from '#domain/days/iso-day.ts'
import { listDaysOfWeek, toWeek } from '#domain/days/iso-week.ts'
import { getWeekPlan } from '#server/desk/get-week-plan.ts'
import { listEmbargoes } from '#server/desk/list-embargoes.ts'

export const metadata: Metadata = { title: 'Calendar' }

interface Asked {
  searchParams: Promise<{ week?: string | string[] }>
}

export default async function CalendarPage({ searchParams }: Asked) {
  const { db, now } = await requireVisit('/admin/calendar')
  const today = toDay(now)
  const { week = toWeek(today) } = await searchParams
  const days = typeof week === 'string' ? listDaysOfWeek(week) : null
  const [monday] = days ?? []
  if (days === null || monday === undefined) notFound()
  const [plan, embargoes] = await Promise.all([getWeekPlan(db, days), listEmbargoes(db, days)])
  const weekFrom = (step: number) => `/admin/calendar?week=${toWeek(addDays(monday, step))}`
  return (
    <>
      <DeskHeading
        title="Calendar"
        note="What went out, what is scheduled, and what is under embargo, by edition; all times are UTC."
      >
        <Link className="btn" href={weekFrom(-7)}>
          Week before
        </Link>
        <Link className="btn" href="/admin/calendar">
          This week
        </Link>
        <Link className="btn" href={weekFrom(7)}>
          Week after
        </Link>
      </DeskHeading>
      <WeekCalendar days={plan} embargoes={embargoes} now={now.toISOString()} />
    </>
  )
}
