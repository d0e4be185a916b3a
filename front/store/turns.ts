/** Does pieces of work that share a key one after the other, in the order they were asked for. */
export type Turns = <Value>(keys: readonly string[], work: () => Promise<Value>) => Promise<Value>

/** {@link Turns} of its own. Waiting for several keys cannot lock: all are queued for in one step. */
export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>()
  return (keys, work) => {
    const mine = Promise.all(keys.map((key) => last.get(key) ?? Promise.resolve())).then(work)
    const over = mine.then(ignore, ignore).then(() => {
      for (const key of keys) if (last.get(key) === over) last.delete(key)
    })
    for (const key of keys) last.set(key, over)
    return mine
  }
}

function ignore(): void {
  // The one who asked for the work hears of its failure.
}
