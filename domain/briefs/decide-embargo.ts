import { accepted, refused, type Result } from '#domain/result.ts'

/** That a brief may not go out yet: until when, as an ISO instant in UTC. */
export interface EmbargoRefusal {
  code: 'embargoed'
  until: string
}

/** Whether a brief that is under embargo until an instant may go out at another; at the very end it may. */
export function decideEmbargo(until: Date | null, at: Date): Result<Date, EmbargoRefusal> {
  if (until !== null && at < until) return refused({ code: 'embargoed', until: until.toISOString() })
  return accepted(at)
}
