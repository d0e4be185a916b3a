import { z } from 'zod'
import type { PageReads } from '#server/prints/add-reads.ts'

const input = z
  .array(
    z.object({
      address: z.string().startsWith('/').max(1_000),
      day: z.iso.date(),
      reads: z.number().int().min(1),
    }),
  )
  .max(100_000)

/** A batch of reads as a front posts it, or `null` for anything else. */
export function parseReads(body: unknown): readonly PageReads[] | null {
  const parsed = input.safeParse(body)
  return parsed.success ? parsed.data : null
}
