import { describe, expect, it } from 'vitest'
import { listSpentBackups, toBackupName } from './daily-backups.ts'

const week = ['07', '05', '06', '04'].map((day) => toBackupName(`2026-03-${day}`))

describe('daily backups', () => {
  it('are named by their day', () => {
    expect(toBackupName('2026-03-05')).toBe('backup-2026-03-05.tar.gz')
  })

  it.each([
    [1, ['backup-2026-03-04.tar.gz', 'backup-2026-03-05.tar.gz', 'backup-2026-03-06.tar.gz']],
    [3, ['backup-2026-03-04.tar.gz']],
    [4, []],
    [9, []],
  ])('go when there are more than %i, the oldest first', (keep, spent) => {
    expect(listSpentBackups(week, keep)).toEqual(spent)
  })

  it('go alone: no other file is touched', () => {
    const others = [
      'backup.tar.gz',
      'backup-2026-03-01.tar.gz.part-12',
      'my-backup-2026-03-01.tar.gz',
      'notes.txt',
    ]
    expect(listSpentBackups([...others, ...week], 4)).toEqual([])
  })
})
