/** Tells what is being done and how long it took, on one line of standard error each. */
export async function step<Value>(
  name: string,
  work: () => Promise<Value>,
  tell: (value: Value) => string = () => '',
): Promise<Value> {
  const started = performance.now()
  process.stderr.write(`${name} … `)
  try {
    const value = await work()
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    process.stderr.write(`${[tell(value), `${seconds} s`].filter(Boolean).join(', ')}\n`)
    return value
  } catch (error) {
    process.stderr.write('failed\n')
    throw error
  }
}
