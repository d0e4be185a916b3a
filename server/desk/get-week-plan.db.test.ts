import { expect, it } from 'vitest'
import { anOrder, publishABrief, submitABrief, verifyABrief } from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { saveDayNote } from '#server/days/save-day-note.ts'
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

it('shows the notes of each day by category, with who wrote them, and none of other weeks', async () => {
  const order = await anOrder(test.db, 'Ed Editor', new Date('2026-03-20T12:00:00Z'))
  const note = async (day: string, category: string) =>
    done(await saveDayNote(test.db, { ...order, day, category, text: `On ${category}.` }))
  await note('2026-03-05', 'regional-stability')
  await note('2026-03-05', 'cybersecurity')
  await note('2026-03-08', 'cybersecurity')
  await note('2026-03-09', 'cybersecurity')
  const plan = await getWeekPlan(test.db, listDaysOfWeek('2026-w10') ?? [])
  expect(
    plan.flatMap(({ day, notes }) => notes.map(({ category, text, by }) => [day, category.name, text, by])),
  ).toEqual([
    ['2026-03-05', 'Cybersecurity', 'On cybersecurity.', 'Ed Editor'],
    ['2026-03-05', 'Regional Stability', 'On regional-stability.', 'Ed Editor'],
    ['2026-03-08', 'Cybersecurity', 'On cybersecurity.', 'Ed Editor'],
  ])
})
