import { describe, expect, it } from 'vitest'
import { listDailyBackups, toBackupName, toKeptName } from './daily-backups.ts'

const week = ['07', '05', '06', '04'].map((day) => toBackupName(`2026-03-${day}`))

describe('daily backups', () => {
  it('are named by their day', () => {
    expect(toBackupName('2026-03-05')).toBe('backup-2026-03-05.tar.gz')
  })

  it('are listed alone, the newest first', () => {
    const others = [
      'backup.tar.gz',
      'backup-2026-03-01.tar.gz.part-12',
      'my-backup-2026-03-01.tar.gz',
      'notes.txt',
      toKeptName('2026-03-01T09:30:00.000Z'),
    ]
    const days = listDailyBackups([...others, ...week]).map((name) => name.slice(15, 17))
    expect(days).toEqual(['07', '06', '05', '04'])
  })
})
