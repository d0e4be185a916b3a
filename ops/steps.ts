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

/** A failure that is the machine's or the person's, not the program's; its message is one sentence for them. */
export class StartProblem extends Error {
  override name = 'StartProblem'
}

const told = new Set([
  'StartProblem',
  'PostgresProblem',
  'MigrationProblem',
  'EnvironmentProblem',
  'LibraryProblem',
])

/** One sentence where it was foreseen, everything where it is a bug. */
export function describeFailure(error: unknown): string {
  if (error instanceof Error && told.has(error.name)) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
