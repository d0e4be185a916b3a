import { z } from 'zod'
import { feedServices } from '#domain/feeds/to-feed-audience.ts'
import type { FeedDayAudience } from '#server/prints/add-audiences.ts'
import type { PageReads } from '#server/prints/add-reads.ts'

/** Most rows of a batch. */
const most = 100_000

const place = { address: z.string().startsWith('/').max(1_000), day: z.iso.date() }
const reads = z.array(z.object({ ...place, reads: z.number().int().min(1) })).max(most)
const audiences = z
  .array(
    z.object({
      ...place,
      service: z.string().refine((name) => feedServices.includes(name)),
      subscribers: z.number().int().min(1).max(1_000_000),
    }),
  )
  .max(most)

/** What names a batch of reads, or `null` for anything else. */
export function parseBatchId(text: string | null): string | null {
  return z.uuid().safeParse(text).data ?? null
}

/** A batch of reads as a front posts it, or `null` for anything else. */
export function parseReads(body: unknown): readonly PageReads[] | null {
  return reads.safeParse(body).data ?? null
}

/** A batch of feeds' subscribers as a front posts it, or `null` for anything else. */
export function parseAudiences(body: unknown): readonly FeedDayAudience[] | null {
  return audiences.safeParse(body).data ?? null
}
