import { expect, it } from 'vitest'
import { anOrder } from '#ops/testing/brief-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { importReportText } from './import-report-text.ts'
import { listReports } from './list-reports.ts'

const test = useDatabase()

const insight = 'Shipping\nInsight 1 [S, Confidence: High]: The port is shut.'
const importIt = async (text: string) =>
  importReportText(test.db, { ...(await anOrder(test.db, 'Ann Author')), text, file: null })

it('a text that is a daily report waits for its edition, with the marking that it states', async () => {
  expect(await importIt(`TLP:AMBER\nEvening Report – 5 March 2026\n${insight}`)).toMatchObject({
    ok: true,
    value: { day: '2026-03-05', name: 'evening' },
  })
  expect(await listReports(test.db, 1)).toMatchObject([
    { day: '2026-03-05', edition: 'evening', state: 'draft', marking: 'TLP:AMBER', author: 'Ann Author' },
  ])
})

it.each([
  [
    'a brief',
    '# A brief\n\n## BLUF\n\nIt rains.\n\n## Assumptions\n\nIt is wet.\n\n## Outlook\n\nMore.',
    'not-a-report',
  ],
  [
    'a report under embargo',
    `Not for publication before 6 March 2026\nEvening Report – 5 March 2026\n${insight}`,
    'report-embargoed',
  ],
  ['a report without a day', `Evening Report\n${insight}`, 'no-stated-date'],
])('%s is refused', async (_, text, refusal) => {
  const before = await test.db.dailyReport.count()
  expect(await importIt(text)).toEqual({ ok: false, refusal })
  expect(await test.db.dailyReport.count()).toBe(before)
})
