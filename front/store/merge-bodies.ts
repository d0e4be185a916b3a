import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { Bodies } from './page-store.ts'

/**
 * What is to be written so that `offered` stands where `kept` does: `equal` for nothing. Of the same text the smaller
 * compressed copy stays, so that printing again does not undo the slow compression of idle time.
 */
export function mergeBodies(kept: Bodies, offered: Bodies): Bodies | 'equal' {
  if (!kept.identity.equals(offered.identity)) return offered
  const gzip = pickCopy({ kept: kept.gzip, offered: offered.gzip, holds: holds(kept.identity, gunzipSync) })
  const br = pickCopy({
    kept: kept.br,
    offered: offered.br,
    holds: holds(kept.identity, brotliDecompressSync),
  })
  if (gzip === kept.gzip && br === kept.br) return 'equal'
  return { identity: kept.identity, gzip, br }
}

interface Copies {
  kept: Buffer | null
  offered: Buffer | null
  holds: (copy: Buffer) => boolean
}

/** A copy is only trusted for its size when it says the same: a crash may have left one of another text. */
function pickCopy({ kept, offered, holds }: Copies): Buffer | null {
  if (kept === null) return offered
  if (offered?.equals(kept)) return kept
  const isNoLarger = offered === null || kept.length <= offered.length
  return isNoLarger && holds(kept) ? kept : offered
}

function holds(text: Buffer, decompress: (copy: Buffer, limit: { maxOutputLength: number }) => Buffer) {
  return (copy: Buffer): boolean => {
    try {
      return decompress(copy, { maxOutputLength: Math.max(1, text.length) }).equals(text)
    } catch {
      return false
    }
  }
}
