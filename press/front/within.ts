/** The result of some work, or a rejection when it takes longer than `time` milliseconds. The work goes on. */
export async function within<Value>(time: number, work: Promise<Value>): Promise<Value> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error(`no answer within ${time} ms`)), time)
  return Promise.race([work, promise]).finally(() => clearTimeout(timer))
}
