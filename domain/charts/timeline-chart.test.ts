import { describe, expect, it } from 'vitest'
import { decideTimelineChart, stackPoints, toTimelineTable } from './timeline-chart.ts'

const toPoints = (days: readonly string[]) =>
  days.map((day, at) => ({ day, title: `Brief ${at}`, href: `/briefs/brief-${at}` }))

it('stacks the briefs of one day, in the order of the days', () => {
  const points = stackPoints(toPoints(['2026-03-05', '2024-02-29', '2026-03-05', '2026-03-05']))
  expect(points.map(({ day, title, level }) => [day, title, level])).toEqual([
    ['2024-02-29', 'Brief 1', 0],
    ['2026-03-05', 'Brief 0', 0],
    ['2026-03-05', 'Brief 2', 1],
    ['2026-03-05', 'Brief 3', 2],
  ])
})

describe('the title of a line of time', () => {
  it.each([
    [['2026-03-05', '2024-02-29', '2024-12-31', '2024-02-29'], 'Busiest year: 2024, with 3 of 4 briefs'],
    [['2026-03-05', '2024-02-29'], '2 briefs from 29 February 2024 to 5 March 2026'],
    [
      ['2026-03-05', '2024-02-29', '2026-03-07', '2024-03-01'],
      '4 briefs from 29 February 2024 to 7 March 2026',
    ],
    [['2026-03-05', '2026-03-09', '2026-05-01'], 'Busiest month: March 2026, with 2 of 3 briefs'],
    [['2026-03-05', '2026-05-01'], '2 briefs from 5 March 2026 to 1 May 2026'],
    [['2026-03-05', '2026-03-09'], '2 briefs from 5 March 2026 to 9 March 2026'],
  ])('of %j', (days, title) => {
    expect(decideTimelineChart(toPoints(days))).toMatchObject({ kind: 'drawing', title })
  })
})

it('says first and last day to those who cannot see them', () => {
  expect(decideTimelineChart(toPoints(['2026-03-05', '2026-03-09']))).toMatchObject({
    seen: 'A timeline with a point for each brief: 2 briefs from 5 March 2026 to 9 March 2026.',
  })
})

it.each([
  [['2026-03-05'], '1 brief, published on 5 March 2026.'],
  [['2026-03-05', '2026-03-05'], '2 briefs, published on 5 March 2026.'],
])('one day is a sentence: %j', (days, text) => {
  expect(decideTimelineChart(toPoints(days))).toEqual({ kind: 'sentence', text })
})

it('no brief is nothing', () => expect(decideTimelineChart([])).toEqual({ kind: 'nothing' }))

it('the table has every brief, the oldest first', () => {
  expect(toTimelineTable(toPoints(['2026-03-05', '2024-02-29']))).toEqual({
    caption: 'Briefs by day of publication',
    columns: ['Published', 'Brief'],
    rows: [
      [{ day: '2024-02-29' }, { text: 'Brief 1', href: '/briefs/brief-1' }],
      [{ day: '2026-03-05' }, { text: 'Brief 0', href: '/briefs/brief-0' }],
    ],
  })
})
