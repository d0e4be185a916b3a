/** How long somebody may take, and who it is. */
export interface Patience {
  who: string
  /** Milliseconds. */
  time: number
}

/** The patience is counted in so many pieces. */
const pieces = 10

/**
 * The result of some work, or a rejection when it takes longer than that: who is cut off neither answers nor fails, and
 * readers must not wait for it. The work goes on. While this process itself has no time, at most one piece of the
 * patience passes: others have often answered by then, and would be blamed for what is not theirs.
 */
export async function within<Value>({ who, time }: Patience, work: Promise<Value>): Promise<Value> {
  const { promise, reject } = Promise.withResolvers<never>()
  let passed = 0
  const timer = setInterval(() => {
    passed++
    if (passed === pieces) reject(new Error(`${who} did not answer within ${time} ms`))
  }, time / pieces)
  return Promise.race([work, promise]).finally(() => clearInterval(timer))
}
