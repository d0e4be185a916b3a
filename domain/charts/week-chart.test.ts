import { describe, expect, it } from 'vitest'
import { decideWeekChart, spellWeeksMeasured, toWeekTable } from './week-chart.ts'

const mondays = ['2026-04-20', '2026-04-27', '2026-05-04', '2026-05-11']
const toWeeks = (counts: readonly number[]) =>
  counts.map((count, at) => ({ monday: mondays[at] ?? '', count }))

describe('the title of a chart of weeks', () => {
  it.each([
    [[0, 3, 7, 2], 'Busiest of the last 4 weeks: 7 briefs in the week of 4 May 2026'],
    [[0, 1, 0, 2], 'Busiest of the last 4 weeks: 2 briefs in the week of 11 May 2026'],
    [[7, 3, 7, 2], 'Busiest of the last 4 weeks: 7 briefs each in the weeks of 20 April 2026 and 4 May 2026'],
    [[1, 0, 1, 0], 'Busiest of the last 4 weeks: 1 brief each in the weeks of 20 April 2026 and 4 May 2026'],
    [[1, 1, 1, 0], 'Busiest of the last 4 weeks: 3 with 1 brief each'],
    [[5, 5, 1, 5], 'Busiest of the last 4 weeks: 3 with 5 briefs each'],
    [[5, 5, 5, 5], '5 briefs in each of the last 4 weeks'],
  ])('of %j', (counts, title) => {
    expect(decideWeekChart(toWeeks(counts))).toMatchObject({ kind: 'drawing', title })
  })

  it('is said to those who cannot see it too, with the sum and the last week', () => {
    expect(decideWeekChart(toWeeks([0, 3, 7, 1]))).toMatchObject({
      seen: 'A bar for each week with its number of briefs. Busiest of the last 4 weeks: 7 briefs in the week of 4 May 2026. 11 briefs in all, 1 in the current week so far.',
    })
  })
})

it.each([
  [[0, 0, 7, 0], '7 briefs in the last 4 weeks, all in the week of 4 May 2026.'],
  [[0, 2, 0, 0], '2 briefs in the last 4 weeks, both in the week of 27 April 2026.'],
  [[0, 0, 0, 1], '1 brief in the last 4 weeks, in the week of 11 May 2026.'],
])('one week that has briefs is a sentence: %j', (counts, text) => {
  expect(decideWeekChart(toWeeks(counts))).toEqual({ kind: 'sentence', text })
})

it.each([[[]], [[0, 0, 0, 0]]])('weeks without briefs are nothing: %j', (counts) => {
  expect(decideWeekChart(toWeeks(counts))).toEqual({ kind: 'nothing' })
})

it('what is measured says that the last week is not over', () => {
  expect(spellWeeksMeasured('Cyber briefs')).toBe(
    'Cyber briefs by week of first publication, Monday to Sunday in UTC. The last week is not yet over.',
  )
})

it('the table has every week', () => {
  expect(toWeekTable(toWeeks([0, 3]))).toEqual({
    caption: 'Briefs per week',
    columns: ['Week of', 'Briefs'],
    rows: [
      [{ day: '2026-04-20' }, 0],
      [{ day: '2026-04-27' }, 3],
    ],
  })
})
