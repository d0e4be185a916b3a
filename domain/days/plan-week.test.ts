import { expect, it } from 'vitest'
import { planWeek } from './plan-week.ts'

const hours = { overnight: 6, morning: 10, midday: 14, evening: 20 }
const plan = (...instants: string[]) =>
  planWeek(
    ['2026-03-05', '2026-03-06'],
    instants.map((at) => ({ at })),
    hours,
  ).flatMap(({ day, editions }) =>
    editions.flatMap(({ name, entries }) => entries.map(({ at }) => `${day} ${name}: ${at.slice(5, 16)}`)),
  )

it('puts everything into the first edition that shows it, in the order of time', () => {
  expect(plan('2026-03-05T13:59:00Z', '2026-03-05T10:00:00Z', '2026-03-05T05:00:00Z')).toEqual([
    '2026-03-05 overnight: 03-05T05:00',
    '2026-03-05 midday: 03-05T10:00',
    '2026-03-05 midday: 03-05T13:59',
  ])
})

it('counts what comes after the evening to the night of the next day, and leaves out other days', () => {
  expect(plan('2026-03-05T21:00:00Z', '2026-03-04T21:00:00Z', '2026-03-06T20:00:00Z')).toEqual([
    '2026-03-05 overnight: 03-04T21:00',
    '2026-03-06 overnight: 03-05T21:00',
  ])
})

it('keeps empty editions, with their hours: they are the gaps', () => {
  expect(planWeek(['2026-03-05'], [], hours)[0]?.editions.map(({ name, hour }) => `${name} ${hour}`)).toEqual(
    ['overnight 6', 'morning 10', 'midday 14', 'evening 20'],
  )
})
