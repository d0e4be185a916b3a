/** A stretch of a text, from its first character to the one behind its last. */
export interface Span {
  start: number
  end: number
}

/**
 * Where the most spans lie within `length` characters: the start of the first of them, 0 where there is none. The spans
 * come in the order of the text and do not overlap, so that a text full of them is gone through once.
 */
export function findDensest(spans: readonly Span[], length: number): number {
  let best = { start: 0, count: 0 }
  let end = 0
  for (const [at, { start }] of spans.entries()) {
    end = Math.max(end, at)
    while ((spans[end]?.end ?? Infinity) <= start + length) end += 1
    if (best.count === 0 || end - at > best.count) best = { start, count: Math.max(1, end - at) }
  }
  return best.start
}
