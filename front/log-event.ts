import { createThinOut } from './thin-out.ts'

/** One thing that happened. It names no reader: no address of a client, no query, no user agent. */
export interface LogEvent {
  event:
    | 'started'
    | 'not-started'
    | 'stopping'
    | 'stopped'
    | 'store-failed'
    | 'printer-failed'
    | 'search-failed'
    | 'app-failed'
    | 'reads-not-saved'
    | 'reader-failed'
  /** What went wrong. */
  problem?: string
  port?: number
  /** How many such events were left out since the last one that is told. */
  omitted?: number
}

export type Log = (event: LogEvent) => void

/** What is told of an error: its name and what it says, whatever was thrown. */
export function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
}

/** Tells each sort of event at most once in `every` milliseconds, and how many it left out. */
export function thinOut(log: Log, { every, now }: { every: number; now: () => number }): Log {
  const leaveOut = createThinOut({ every, now })
  return (event) => {
    const omitted = leaveOut(event.event)
    if (omitted !== null) log(omitted > 0 ? { ...event, omitted } : event)
  }
}
