import type { RefusalAnswer } from '../domain/refusals/refusal.ts'
import type { Result } from '../domain/result.ts'
import { describeRefusal } from './refusals.ts'
import { DeskProblem } from './report-failure.ts'

/** Name under which something is done where none was given: the account at the machine. */
export function accountName(): string {
  return process.env['USER'] ?? process.env['LOGNAME'] ?? 'command line'
}

/** The value of a use case that went through; a refusal ends the command with exit code 1. */
export function requireDone<Value>(result: Result<Value, RefusalAnswer>): Value {
  if (result.ok) return result.value
  throw new DeskProblem(describeRefusal(result.refusal), 1)
}
