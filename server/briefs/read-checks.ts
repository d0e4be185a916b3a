import { z } from 'zod'
import type { Check } from '#domain/reviews/checklist.ts'

const stored = z.array(z.object({ name: z.string(), holds: z.boolean() }))

/** What a review's column says was checked; nothing where it is of a form that nobody writes. */
export function readChecks(column: unknown): Check[] {
  const read = stored.safeParse(column)
  return read.success ? read.data : []
}
