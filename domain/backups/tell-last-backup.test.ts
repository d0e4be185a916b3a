import { expect, it } from 'vitest'
import { tellLastBackup } from './tell-last-backup.ts'

const now = '2026-03-05T18:00:00.000Z'

it.each([
  {
    madeAt: '2026-03-05T06:00:00.000Z',
    told: '5 March 2026, 06:00 UTC (less than a day ago)',
    isLate: false,
  },
  { madeAt: '2026-03-04T18:00:00.000Z', told: '4 March 2026, 18:00 UTC (1 day ago)', isLate: false },
  { madeAt: '2026-03-04T06:00:00.000Z', told: '4 March 2026, 06:00 UTC (1 day ago)', isLate: false },
  { madeAt: '2026-03-04T05:59:59.999Z', told: '4 March 2026, 05:59 UTC (1 day ago)', isLate: true },
  { madeAt: '2026-02-28T18:00:00.000Z', told: '28 February 2026, 18:00 UTC (5 days ago)', isLate: true },
])('tells of a backup of $madeAt', ({ madeAt, told, isLate }) => {
  expect(tellLastBackup({ madeAt, briefs: 8 }, now)).toEqual({
    text: `Last backup: ${told}, with 8 briefs. We read it back, and it was complete.`,
    isLate,
  })
})

it('counts one brief as one', () => {
  const last = { madeAt: '2026-03-05T06:00:00.000Z', briefs: 1 }
  expect(tellLastBackup(last, now).text).toContain(', with 1 brief. ')
})

it('says that there is none yet', () => {
  expect(tellLastBackup(null, now)).toEqual({ text: 'There is no backup yet.', isLate: true })
})
