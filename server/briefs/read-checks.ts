import { z } from 'zod'
import type { PublishedBrief } from '#domain/pages/published-brief.ts'
import type { Check } from '#domain/reviews/checklist.ts'

const stored = z.array(z.object({ name: z.string(), holds: z.boolean() }))

/** What a review's column says was checked; nothing where it is of a form that nobody writes. */
export function readChecks(column: unknown): Check[] {
  const read = stored.safeParse(column)
  return read.success ? read.data : []
}

/** How many of the checks of a review hold, as readers are told; `null` where none was made. */
export function countChecks(checklist: unknown): PublishedBrief['checks'] {
  const checks = readChecks(checklist)
  return checks.length === 0 ? null : { held: checks.filter(({ holds }) => holds).length, all: checks.length }
}
