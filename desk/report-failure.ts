import { CommanderError } from 'commander'
import { FrontMatterProblem } from '#domain/briefs/front-matter.ts'
import { describeFileError } from '#server/config/describe-file-error.ts'
import { describeFailure } from '#server/config/start-problem.ts'
import { EnvironmentProblem } from '#server/config/environment.ts'
import { isUnreachable } from '#server/db/is-unreachable.ts'

/** A reason to stop that the person at the keyboard can act on. Exit codes: 1 refused, 2 wrong input. */
export class DeskProblem extends Error {
  override name = 'DeskProblem'
  readonly exitCode: 1 | 2

  constructor(message: string, exitCode: 1 | 2) {
    super(message)
    this.exitCode = exitCode
  }
}

const unusable = new Set(['StartProblem', 'PostgresProblem', 'MigrationProblem'])

/** Ends the command with one sentence on standard error and an exit code that means something. */
export function reportFailure(error: unknown): void {
  if (error instanceof CommanderError) {
    // Commander has said it already; asking for help is no failure.
    process.exitCode = error.exitCode === 0 ? 0 : 2
    return
  }
  if (error instanceof DeskProblem) {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = error.exitCode
    return
  }
  if (error instanceof FrontMatterProblem || error instanceof EnvironmentProblem) {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 2
    return
  }
  if (isUnreachable(error)) {
    process.stderr.write('The database could not be reached, or did not answer in time. Try again.\n')
    process.exitCode = 3
    return
  }
  process.stderr.write(`${describeFailure(error)}\n`)
  if (error instanceof Error && unusable.has(error.name)) process.exitCode = 3
  else process.exitCode = describeFileError(error) === null ? 1 : 2
}
