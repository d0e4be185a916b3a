/**
 * Whether something is to be told now: `null` if the same was told less than a while ago, else how often it was left out
 * since.
 */
export type ThinOut = (what: string) => number | null

/** More different things than that are not remembered: then the oldest may be told again early. */
const most = 1_000

/** Has the same thing told at most once in `every` milliseconds, and counts how often it is left out. */
export function createThinOut({ every, now }: { every: number; now: () => number }): ThinOut {
  const last = new Map<string, { at: number; omitted: number }>()
  return (what) => {
    const before = last.get(what)
    if (before && now() - before.at < every) {
      before.omitted++
      return null
    }
    last.delete(what)
    last.set(what, { at: now(), omitted: 0 })
    for (const oldest of last.keys()) {
      if (last.size <= most) break
      last.delete(oldest)
    }
    return before?.omitted ?? 0
  }
}
