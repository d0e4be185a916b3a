import { describe, expect, it } from 'vitest'
import { decidePeriodChart, toPeriodTable } from './period-chart.ts'
import { countByDay, countLatestMonths } from './period-counts.ts'

const toDays = (counts: readonly number[]) =>
  counts.map((count, at) => ({ period: `2026-03-0${at + 1}`, count }))

describe('the title of a chart of days or months', () => {
  it.each([
    [[0, 3, 7, 2], 'Busiest day: 7 briefs on 3 March 2026'],
    [[0, 3, 7, 7], 'Busiest days: 7 briefs each on 3 March 2026 and 4 March 2026'],
    [[0, 1, 1, 1], 'Busiest days: 3 with 1 brief each'],
    [[2, 2, 2, 2], '2 briefs every day'],
  ])('of %j says %s', (counts, title) => {
    expect(decidePeriodChart(toDays(counts), 'day')).toMatchObject({ kind: 'drawing', title })
  })

  it('of months names them', () => {
    const months = [
      { period: '2026-02', count: 4 },
      { period: '2026-03', count: 9 },
    ]
    expect(decidePeriodChart(months, 'month')).toEqual({
      kind: 'drawing',
      title: 'Busiest month: 9 briefs in March 2026',
      seen: 'A bar for each month with its number of briefs. Busiest month: 9 briefs in March 2026. 13 briefs in all.',
    })
  })
})

it('briefs of a single day are a sentence, and none are nothing', () => {
  expect(decidePeriodChart(toDays([0, 4, 0]), 'day')).toEqual({
    kind: 'sentence',
    text: '4 briefs, first published on 2 March 2026.',
  })
  expect(decidePeriodChart(toDays([0, 0]), 'day')).toEqual({ kind: 'nothing' })
  expect(decidePeriodChart([], 'month')).toEqual({ kind: 'nothing' })
})

it('a table says days as days, and months as they are in addresses', () => {
  expect(toPeriodTable(toDays([5]), 'day').rows).toEqual([[{ day: '2026-03-01' }, 5]])
  expect(toPeriodTable([{ period: '2026-03', count: 5 }], 'month')).toEqual({
    caption: 'Briefs per month',
    columns: ['Month', 'Briefs'],
    rows: [['2026-03', 5]],
  })
})

it.each([
  ['2026-02', 28],
  ['2024-02', 29],
  ['2026-03', 31],
])('%s has %i days, with or without briefs', (month, length) => {
  const days = [
    { day: `${month}-02`, count: 1 },
    { day: `${month}-02`, count: 2 },
    { day: '2020-01-01', count: 9 },
  ]
  const counts = countByDay(days, month)
  expect(counts).toHaveLength(length)
  expect(counts.filter(({ count }) => count > 0)).toEqual([{ period: `${month}-02`, count: 3 }])
  expect(counts.at(-1)?.period).toBe(`${month}-${length}`)
})

it('the latest months are those up to the newest that has briefs, two years at most', () => {
  expect(countLatestMonths([])).toEqual([])
  const months = [
    { month: '2026-02', count: 3 },
    { month: '2025-12', count: 1 },
  ]
  expect(countLatestMonths(months)).toEqual([
    { period: '2025-12', count: 1 },
    { period: '2026-01', count: 0 },
    { period: '2026-02', count: 3 },
  ])
  const long = countLatestMonths([...months, { month: '2019-01', count: 8 }])
  expect(long).toHaveLength(24)
  expect(long[0]).toEqual({ period: '2024-03', count: 0 })
})
