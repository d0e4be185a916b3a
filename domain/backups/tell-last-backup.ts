import { spellInstant } from '#domain/days/spell-instant.ts'

/** A backup that was read back to its end. */
export interface LastBackup {
  /** ISO 8601, UTC. */
  madeAt: string
  briefs: number
}

/** What the desk says of the last backup. */
export interface BackupNews {
  text: string
  /** That it is time for one. */
  isLate: boolean
}

const dayLength = 24 * 60 * 60 * 1000

/** A daily backup may be late by some hours before anybody has to be told. */
const lateAfter = 1.5 * dayLength

/** What the desk says of the last backup; `now` in ISO 8601, UTC. */
export function tellLastBackup(last: LastBackup | null, now: string): BackupNews {
  if (!last) return { text: 'There is no backup yet.', isLate: true }
  const age = Date.parse(now) - Date.parse(last.madeAt)
  const when = `${spellInstant(last.madeAt)} (${spellAge(age)})`
  const briefs = last.briefs === 1 ? '1 brief' : `${last.briefs} briefs`
  return {
    text: `Last backup: ${when}, with ${briefs}. We read it back, and it was complete.`,
    isLate: age > lateAfter,
  }
}

function spellAge(age: number): string {
  const days = Math.floor(age / dayLength)
  if (days < 1) return 'less than a day ago'
  return days === 1 ? '1 day ago' : `${days} days ago`
}
