import { expect, it } from 'vitest'
import { anOrder, publishABrief, submitABrief, verifyABrief } from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { scheduleBrief } from '#server/briefs/schedule-brief.ts'
import { listDaysOfWeek } from '#domain/days/iso-week.ts'
import { getWeekPlan } from './get-week-plan.ts'

const test = useDatabase()

it('shows what went out and what will, in the edition that has it first', async () => {
  const published = await publishABrief(test.db)
  const scheduled = await submitABrief(test.db)
  await verifyABrief(test.db, scheduled)
  const order = await anOrder(test.db, 'Ed Editor')
  done(
    await scheduleBrief(test.db, {
      ...order,
      slug: scheduled,
      revision: 1,
      at: new Date('2026-03-06T21:00:00Z'),
    }),
  )
  const plan = await getWeekPlan(test.db, listDaysOfWeek('2026-w10') ?? [])
  const shown = plan.flatMap(({ day, editions }) =>
    editions.flatMap(({ name, entries }) => entries.map(({ slug, state }) => [day, name, slug, state])),
  )
  expect(shown).toEqual([
    ['2026-03-05', 'midday', published, 'published'],
    ['2026-03-07', 'overnight', scheduled, 'scheduled'],
  ])
  expect(plan).toHaveLength(7)
})
