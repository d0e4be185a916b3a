import { z } from 'zod'

/**
 * Where a list goes on, as one word. It says what the last line was sorted by: a list goes on there whatever has been
 * published since.
 */
export function writeCursor(parts: readonly string[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url')
}

/** What `writeCursor` was given, so many parts; `null` of anything else. */
export function readCursor(cursor: string, count: number): readonly string[] | null {
  const parts = parse(Buffer.from(cursor, 'base64url').toString())
  if (!Array.isArray(parts) || parts.length !== count) return null
  const texts = parts.filter((part) => typeof part === 'string' && !part.includes('\0'))
  // Only what was written here reads the same again.
  return texts.length === count && writeCursor(texts) === cursor ? texts : null
}

/** Whether a part is an instant that the database can hold: it knows no year 0. */
export function isInstant(text: string): boolean {
  return z.iso.datetime().safeParse(text).success && !text.startsWith('0000')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
