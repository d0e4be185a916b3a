/** One thing that was said in a thread. `at` is ISO 8601 in UTC. */
export interface ThreadEntry {
  by: string
  at: string
  /** Empty where somebody resolved the thread without a word. */
  text: string
  resolves: boolean
}

/** What was said of one part of a brief, or of the brief as a whole, and what was answered: the first first. */
export interface CommentThread {
  id: string
  /** The key of the part, or its place (`listCommentKeys`); `null` for the whole brief. */
  key: string | null
  /** How the part began when the thread was opened. */
  quote: string | null
  entries: readonly ThreadEntry[]
  /** Whether the last thing said resolved it: any later answer opens it again. */
  isResolved: boolean
}

/** The threads of a brief that one page shows. */
export interface ListedThreads {
  threads: CommentThread[]
  /** How many more there are. */
  left: number
}

/** A comment as it is stored. */
export interface StoredComment extends ThreadEntry {
  id: string
  /** The comment that it answers. */
  threadId: string | null
  key: string | null
  quote: string | null
}

/** Puts comments, the first first, together into threads. */
export function toThreads(comments: readonly StoredComment[]): CommentThread[] {
  const openings = comments.filter(({ threadId }) => threadId === null)
  return openings.map((opening) => {
    const all = [opening, ...comments.filter(({ threadId }) => threadId === opening.id)]
    const entries = all.map(({ by, at, text, resolves }) => ({ by, at, text, resolves }))
    const { id, key, quote } = opening
    return { id, key, quote, entries, isResolved: entries.at(-1)?.resolves === true }
  })
}

/** How many threads nobody has resolved. */
export function countOpenThreads(threads: readonly CommentThread[]): number {
  return threads.filter(({ isResolved }) => !isResolved).length
}

/** Threads by where they belong in a text that has parts with these keys. */
export interface PlacedThreads {
  whole: CommentThread[]
  onPart: ReadonlyMap<string, CommentThread[]>
  /** About parts that the text has no more. */
  gone: CommentThread[]
}

/** Finds for each thread its place in a text, so that none is lost when its part is. */
export function placeThreads(threads: readonly CommentThread[], keys: readonly string[]): PlacedThreads {
  const known = new Set(keys)
  const onPart = Map.groupBy(
    threads.filter(({ key }) => key !== null && known.has(key)),
    ({ key }) => key ?? '',
  )
  return {
    whole: threads.filter(({ key }) => key === null),
    onPart,
    gone: threads.filter(({ key }) => key !== null && !known.has(key)),
  }
}

/** Threads as one list has them. */
export interface ThreadsInOrder {
  /** Those about the whole brief, then those about parts, in the order of the text. */
  inText: CommentThread[]
  gone: CommentThread[]
  /** How many nobody has resolved. */
  open: number
}

/** Puts threads in the order of a text that has parts with these keys. */
export function orderThreads(threads: readonly CommentThread[], keys: readonly string[]): ThreadsInOrder {
  const { whole, onPart, gone } = placeThreads(threads, keys)
  const inText = [...whole, ...keys.flatMap((key) => onPart.get(key) ?? [])]
  return { inText, gone, open: countOpenThreads(threads) }
}
