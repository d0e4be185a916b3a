import { createThinOut } from '#front/thin-out.ts'

interface Needs {
  write: (text: string) => void
  /** Milliseconds in which the same fault is told once. */
  every: number
  now: () => number
}

/**
 * Tells what went wrong with its cause: the same fault once in a while, however many pages it strikes, and then how
 * many times more there were. Where it happened in the program is told the first time only.
 */
export function createTellFaults({ write, every, now }: Needs): (what: string, error: unknown) => void {
  const thinOut = createThinOut({ every, now })
  const known = new Set<string>()
  return (what, error) => {
    const fault = error instanceof Error ? toFault(error) : what
    const omitted = thinOut(fault)
    if (omitted === null) return
    const more = omitted > 0 ? ` (and ${omitted} more failures of this kind since it was last reported)` : ''
    write(`${what}${describe(error, known.has(fault))}${more}\n`)
    if (known.size < 1_000) known.add(fault)
  }
}

function describe(error: unknown, isKnown: boolean): string {
  if (!(error instanceof Error)) return ''
  return ` ${isKnown ? error.message : (error.stack ?? error.message)}`
}

/** What faults have in common that are one: the code at their root, or what they say apart from places and numbers. */
function toFault(error: Error): string {
  if (error.cause instanceof Error) return toFault(error.cause)
  if ('code' in error && typeof error.code === 'string') return error.code
  return `${error.name}: ${error.message.replace(/\S*\/\S*|\d+/g, '')}`
}
