import { expect, it } from 'vitest'
import { tellLastBackup } from './tell-last-backup.ts'

const now = '2026-03-05T18:00:00.000Z'

it.each([
  ['2026-03-05T06:00:00.000Z', 1, '5 March 2026, 06:00 UTC (less than a day ago), with 1 brief', false],
  ['2026-03-04T18:00:00.000Z', 8, '4 March 2026, 18:00 UTC (1 day ago), with 8 briefs', false],
  ['2026-03-04T06:00:00.000Z', 8, '4 March 2026, 06:00 UTC (1 day ago), with 8 briefs', false],
  ['2026-03-04T05:59:59.999Z', 8, '4 March 2026, 05:59 UTC (1 day ago), with 8 briefs', true],
  ['2026-02-28T18:00:00.000Z', 0, '28 February 2026, 18:00 UTC (5 days ago), with 0 briefs', true],
])('tells of a backup of %s with %i briefs', (madeAt, briefs, told, isLate) => {
  expect(tellLastBackup({ madeAt, briefs }, now)).toEqual({
    text: `Last backup: ${told}. We read it back, and it was complete.`,
    isLate,
  })
})

it('says that there is none yet', () => {
  expect(tellLastBackup(null, now)).toEqual({ text: 'There is no backup yet.', isLate: true })
})
