import { expect, it } from 'vitest'
import { describeAllReadings, describeReadingDays, describeReadings } from './describe-readings.ts'

const days = ['2026-03-05', '2026-03-06', '2026-03-07']

it.each([
  [0, [0, 0, 0], 'No readings since publication on 1 March 2026.'],
  [1, [0, 1, 0], '1 reading since publication on 1 March 2026, in the last 3 days.'],
  [1, [0, 0, 0], '1 reading since publication on 1 March 2026, none of them in the last 3 days.'],
  [5, [2, 3, 0], '5 readings since publication on 1 March 2026, all of them in the last 3 days.'],
  [
    12_408,
    [1_000, 0, 2],
    '12,408 readings since publication on 1 March 2026, 1,002 of them in the last 3 days.',
  ],
])('says of %i readings, %j of them by day: %s', (total, byDay, said) =>
  expect(describeReadings({ since: '2026-03-01', total, days, byDay })).toBe(said),
)

it.each([
  [[4, 1, 0], 'Most: 4 on 5 March 2026.'],
  [[4, 1, 4], 'Most: 4 on 7 March 2026.'],
])('says of %j by day which was the busiest', (byDay, said) =>
  expect(describeReadingDays({ days, byDay })).toBe(
    `Readings on each day from 5 March 2026 to 7 March 2026. ${said}`,
  ),
)

it.each([
  [{ readings: 0, briefs: 0, to: '2026-03-07' }, 'No briefs were read from 5 March 2026 to 7 March 2026.'],
  [{ readings: 1, briefs: 1, to: '2026-03-05' }, '1 reading of 1 brief on 5 March 2026, by UTC days.'],
  [
    { readings: 9_000, briefs: 1_200, to: '2026-03-07' },
    '9,000 readings of 1,200 briefs from 5 March 2026 to 7 March 2026, by UTC days.',
  ],
])('says what %j add up to', (found, said) =>
  expect(describeAllReadings({ from: '2026-03-05', ...found })).toBe(said),
)
