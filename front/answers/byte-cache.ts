/** Keeps what was used last, up to a number of bytes. */
export interface ByteCache<Value> {
  get(key: string): Value | undefined
  /** A value larger than a quarter of the room is not kept. */
  set(key: string, entry: { value: Value; bytes: number }): void
  delete(key: string): void
  readonly bytes: number
  readonly size: number
}

/** What an entry costs besides its value: its key, twice, and its place in the map. */
const overhead = 256

/** A {@link ByteCache} for `most` bytes. */
export function createByteCache<Value>(most: number): ByteCache<Value> {
  const entries = new Map<string, { value: Value; bytes: number }>()
  let total = 0

  const remove = (key: string) => {
    const entry = entries.get(key)
    if (!entry) return
    total -= entry.bytes
    entries.delete(key)
  }

  return {
    get: (key) => {
      const entry = entries.get(key)
      if (!entry) return undefined
      entries.delete(key)
      entries.set(key, entry)
      return entry.value
    },
    set: (key, { value, bytes }) => {
      remove(key)
      const cost = bytes + 2 * key.length + overhead
      if (cost > most / 4) return
      entries.set(key, { value, bytes: cost })
      total += cost
      for (const oldest of entries.keys()) {
        if (total <= most) break
        remove(oldest)
      }
    },
    delete: remove,
    get bytes() {
      return total
    },
    get size() {
      return entries.size
    },
  }
}
