import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Bodies, StoredPage } from '#front/store/page-store.ts'

/** Whether readers get a page, wait for its successor, or nothing stands there any more. */
export type PageState = 'fresh' | 'stale' | 'removed'

/** All that is known of an address: what one object holds. */
export interface PageRecord {
  state: PageState
  /** The newest change number anything here was written with; null if no writer gave one. */
  change: bigint | null
  page: StoredPage | null
}

const length = z.int().min(0)
const headInput = z.object({
  format: z.literal(1),
  state: z.enum(['fresh', 'stale', 'removed']),
  change: z
    .string()
    .regex(/^\d+$/)
    .transform((digits) => BigInt(digits))
    .nullable(),
  page: z
    .discriminatedUnion('status', [
      z.object({ status: z.literal(308), lastModified: z.coerce.date(), location: z.string() }),
      z.object({
        status: z.literal([200, 404, 410]),
        lastModified: z.coerce.date(),
        lengths: z.object({ identity: length, gzip: length.nullable(), br: length.nullable() }),
      }),
    ])
    .nullable(),
})

const newline = 0x0a

/**
 * One line of JSON, then the text and its copies. `revision` is random, so that no two writes have the same bytes: an
 * ETag is often the MD5 of them, and one that comes back would let a late writer take an old state for a new one.
 */
export function toPageObject({ state, change, page }: PageRecord): Buffer {
  const head = {
    format: 1,
    revision: randomBytes(12).toString('base64url'),
    state,
    change: change === null ? null : String(change),
    page: page && toHead(page),
  }
  const parts = page && page.status !== 308 ? listBodies(page.bodies) : []
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...parts])
}

function toHead(page: StoredPage) {
  const { status, lastModified } = page
  if (page.status === 308) return { status, lastModified, location: page.location }
  const { identity, gzip, br } = page.bodies
  const lengths = { identity: identity.length, gzip: gzip?.length ?? null, br: br?.length ?? null }
  return { status, lastModified, lengths }
}

function listBodies({ identity, gzip, br }: Bodies): Buffer[] {
  return [identity, gzip, br].filter((body) => body !== null)
}

/** What {@link toPageObject} wrote. Throws for anything else, and for one that is cut off. */
export function parsePageObject(bytes: Buffer): PageRecord {
  const end = bytes.indexOf(newline)
  if (end < 0) throw new Error('is no page of this store')
  const { state, change, page } = headInput.parse(JSON.parse(bytes.toString('utf8', 0, end)))
  if (!page) return { state, change, page }
  const known = change === null ? {} : { change }
  if (page.status === 308) return { state, change, page: { ...page, ...known } }
  const { lengths, ...rest } = page
  const bodies = splitBodies(bytes.subarray(end + 1), lengths)
  return { state, change, page: { ...rest, ...known, bodies } }
}

interface Lengths {
  identity: number
  gzip: number | null
  br: number | null
}

function splitBodies(bytes: Buffer, { identity, gzip, br }: Lengths): Bodies {
  if (bytes.length !== identity + (gzip ?? 0) + (br ?? 0)) throw new Error('is not whole')
  const compressed = identity + (gzip ?? 0)
  return {
    identity: bytes.subarray(0, identity),
    gzip: gzip === null ? null : bytes.subarray(identity, compressed),
    br: br === null ? null : bytes.subarray(compressed),
  }
}
