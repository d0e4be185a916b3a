/** How long somebody may take, and who it is. */
export interface Patience {
  who: string
  /** Milliseconds. */
  time: number
}

/**
 * The result of some work, or a rejection when it takes longer than that: who is cut off neither answers nor fails, and
 * readers must not wait for it. The work goes on.
 */
export async function within<Value>({ who, time }: Patience, work: Promise<Value>): Promise<Value> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error(`${who} did not answer within ${time} ms`)), time)
  return Promise.race([work, promise]).finally(() => clearTimeout(timer))
}
