import { expect, it } from 'vitest'
import type { DailyReport } from './daily-report.ts'
import { readStoredDaily, toReportWords, toStoredDaily } from './stored-daily.ts'

const report: DailyReport = {
  title: 'Evening Report – 5 March 2026',
  slot: 'evening',
  date: '2026-03-05',
  categories: [
    {
      name: 'Shipping',
      insights: [
        {
          code: 'S',
          confidence: 'high',
          text: 'The **Ville-Émard** port is shut.',
          credibility: null,
          coherence: 'As before.',
          confidenceNote: 'High.',
        },
      ],
      sentiment: 'Calm.',
      policy: null,
    },
  ],
}

it('a report is read as it was stored', () => {
  expect(readStoredDaily(JSON.parse(JSON.stringify(toStoredDaily(report))))).toEqual(report)
})

it.each([
  [null, 'null'],
  [{}, 'null'],
  [{ ...report, form: 2 }, '2'],
])('%j is not read', (stored, form) => {
  expect(() => readStoredDaily(stored)).toThrow(
    `a stored daily report has the form ${form}; this program reads 1`,
  )
})

it('the words of a report are those of its lines and categories, folded as names are', () => {
  expect(toReportWords(report)).toBe(' shipping the ville emard port is shut as before high calm ')
})
