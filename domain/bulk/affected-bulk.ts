import type { Month } from '#domain/archives/month.ts'
import { bulkIndexAddress, bulkMonthAddress } from '#domain/pages/addresses.ts'
import type { BriefFace } from '#domain/pages/brief-face.ts'

/** What is there to take whole that changes with a brief: the files of the months that it is or was in, and their index. */
export function listBulkPages(before: BriefFace, after: BriefFace): string[] {
  const shown = [before, after].filter(({ state }) => state === 'visible')
  const months = shown.flatMap(({ wholePlace }) => wholePlace?.month ?? [])
  return months.length === 0 ? [] : [bulkIndexAddress, ...listBulkMonths(months)]
}

/** The files of some months, each once. */
export function listBulkMonths(months: readonly Month[]): string[] {
  return [...new Set(months)].map(bulkMonthAddress)
}
