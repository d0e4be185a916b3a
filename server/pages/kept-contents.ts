import { readContent } from '#domain/briefs/stored-content.ts'
import type { BriefContent } from '#domain/briefs/brief-content.ts'

/** More revisions than the feeds of a publication with a dozen categories show. */
const most = 256

/** Bytes of a stored content, compressed, above which it is read anew each time. */
const largest = 64 * 1024

/** By the id of the revision, what was used last at the end. */
const kept = new Map<string, BriefContent>()

/**
 * What revisions say, of those that are kept from before. A revision never changes (`server/revisions/`), so what was read
 * of one holds as long as the process. What is kept is frozen: many pages are made of it.
 */
export function recallContents(revisions: readonly string[]): Map<string, BriefContent> {
  const found = new Map<string, BriefContent>()
  for (const id of revisions) {
    const content = kept.get(id)
    if (content === undefined) continue
    keep(id, content)
    found.set(id, content)
  }
  return found
}

/** Reads what a revision says as it is stored, `size` bytes large in the database, and keeps it. */
export function readAndKeep(stored: { revision: string; content: unknown; size: number }): BriefContent {
  const content = readContent(stored.content)
  if (stored.size <= largest) keep(stored.revision, freeze(content))
  return content
}

function keep(id: string, content: BriefContent): void {
  kept.delete(id)
  kept.set(id, content)
  for (const oldest of kept.keys()) {
    if (kept.size <= most) break
    kept.delete(oldest)
  }
}

/** The value itself, which nothing can change any more, however deep in it. */
function freeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const inner of Object.values(value)) freeze(inner)
  return value
}
