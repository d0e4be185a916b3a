import { z } from 'zod'
import type { Dismissal } from '#domain/editing/advice/dismissal.ts'

/** Advice that was set aside, as a page sends it and as it is kept with a draft. */
export const dismissalsInput: z.ZodType<Dismissal[]> = z
  .array(
    z.strictObject({
      id: z.string().max(200),
      what: z.string().max(1_000),
      reason: z.string().trim().min(1).max(1_000),
    }),
  )
  .max(200)

/** The same from the record. */
export function parseDismissals(value: unknown): Dismissal[] {
  return dismissalsInput.parse(value)
}
