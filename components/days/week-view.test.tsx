import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { toText } from '#components/brief/rendered-text.test-data.tsx'
import { aDayLine } from '#domain/pages/day-line.test-data.ts'
import type { DayLine } from '#domain/pages/day-line.ts'
import type { ShownWeek } from '#domain/pages/week-summary.ts'
import { WeekView } from './week-view.tsx'

const week: ShownWeek = {
  week: '2026-w10',
  monday: '2026-03-02',
  sunday: '2026-03-08',
  days: [],
  earlier: null,
  later: null,
  isRunning: false,
}

const show = (change: Partial<ShownWeek>) =>
  toText(renderToStaticMarkup(<WeekView data={{ ...week, ...change }} />))

const say = (change: Partial<DayLine>) =>
  show({ days: [{ day: '2026-03-05', lines: [{ ...aDayLine, ...change }], reports: [] }] })

it.each<[Partial<DayLine>, string]>([
  [{}, 'Thursday 5 March 2026 The port stays shut. Ports'],
  [{ confidence: 'high' }, 'The port stays shut. Ports Confidence high'],
  [{ status: 'corrected' }, 'The port stays shut. Ports Corrected'],
  [{ note: { kind: 'Correction', text: 'Another port.' } }, 'The port stays shut. Ports Corrected'],
  [{ demonstration: true }, 'The port stays shut. Ports Demonstration'],
  [{ status: 'withdrawn', reason: 'Retracted.' }, 'Port closed Ports Withdrawn Retracted.'],
  [
    { status: 'withdrawn', withdrawnLater: true, reason: 'Retracted.' },
    'Port closed Ports Withdrawn later Retracted.',
  ],
])('the line of a brief says what it is: %o', (change, said) => {
  expect(say(change)).toContain(said)
})

it.each([
  [false, 'No brief was published, corrected or withdrawn during this week.'],
  [true, 'No brief has been published, corrected or withdrawn so far this week.'],
])('a week without anything says so, and whether it may still bring something: %s', (isRunning, words) => {
  expect(show({ isRunning })).toContain(words)
})

it.each([
  [1, 'The imported daily report is listed below.'],
  [2, 'The imported daily reports are listed below.'],
])('a week without anything but daily reports says where they are: %d', (count, words) => {
  const report = { edition: 'morning', title: 'Report', importedAt: '2026-03-05', withdrawal: null } as const
  const reports = Array.from({ length: count }, () => report)
  expect(show({ days: [{ day: '2026-03-05', lines: [], reports }] })).toContain(words)
})
