import { expect, it } from 'vitest'
import { describeReportObstacle, type ReportFacts } from './describe-report-obstacle.ts'

const facts: ReportFacts = {
  edition: { day: '2026-03-05', name: 'evening' },
  author: 'Ann Author',
  marking: 'TLP:CLEAR',
  reader: 'Ed Editor',
  today: '2026-03-05',
  isTaken: false,
}

it.each<[what: string, change: Partial<ReportFacts>, obstacle: RegExp]>([
  ['nothing', {}, /^$/],
  ['its author', { reader: 'ANN  AUTHOR' }, /^You wrote this report/],
  ['its marking', { marking: 'TLP:AMBER' }, /^It is marked TLP:AMBER/],
  ['a day to come', { today: '2026-03-04' }, /^It can be published on 5 March 2026/],
  ['another report', { isTaken: true }, /^Readers have another report/],
])('%s keeps a report from going out', (_, change, obstacle) => {
  expect(describeReportObstacle({ ...facts, ...change })).toMatch(obstacle)
})
