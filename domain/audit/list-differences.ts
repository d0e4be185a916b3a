import { spellInstant } from '#domain/days/spell-instant.ts'
import type { AuditLine } from './audit-entry.ts'

/** One thing that was different afterwards, as text. */
export interface AuditDifference {
  what: string
  before: string
  after: string
}

/** Names of what must not be shown, should an entry ever hold it. */
const secret = /password|secret|token|backup|recovery|hash|totp|cookie/i

/** As a moment is written in an entry. */
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/

/** The parts of an entry that differ before and after, in the order in which they were written. */
export function listDifferences({ before, after }: Pick<AuditLine, 'before' | 'after'>): AuditDifference[] {
  const keys = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  return keys
    .map((what) => ({ what, before: print(before?.[what]), after: print(after?.[what]) }))
    .filter((row) => row.before !== row.after && !secret.test(row.what))
    .map((row) => ({ ...row, what: toWords(row.what) }))
}

/** An entry's facts without anything that could be a secret, however deep. */
export function withoutSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSecrets)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key]) => !secret.test(key))
  return Object.fromEntries(kept.map(([key, part]) => [key, withoutSecrets(part)]))
}

/** `expiresAt` as `expires at`. */
function toWords(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

function print(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return instant.test(value) ? spellInstant(value) : value
  const isPlain = (part: unknown) => typeof part === 'string' || typeof part === 'number'
  return Array.isArray(value) && value.every(isPlain) ? value.join(', ') : JSON.stringify(value)
}
