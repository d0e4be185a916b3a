/** Tells that something changed, once for all who ask meanwhile. */
export interface Telling {
  /** Resolves when it was told after this call; rejects when it could not be. */
  tell(): Promise<void>
  /** Whether a change is not told yet, as far as this process knows. */
  isOwed(): boolean
}

/** {@link Telling} by `work`, which never runs twice at a time. */
export function tellBy(work: () => Promise<void>): Telling {
  let owed = false
  let last: Promise<void> = Promise.resolve()
  let next: Promise<void> | null = null
  const run = async () => {
    // Whoever asks from here on has to wait for another telling: this one may be on its way already.
    next = null
    owed = false
    try {
      await work()
    } catch (error) {
      owed = true
      throw error
    }
  }
  return {
    tell: () => {
      owed = true
      next ??= last = last.then(run, run)
      return next
    },
    isOwed: () => owed,
  }
}
