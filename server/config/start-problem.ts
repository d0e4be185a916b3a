import { describeFileError } from './describe-file-error.ts'

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
  'BackupProblem',
])

/** One sentence where it was foreseen or is about a file, everything where it is a bug. */
export function describeFailure(error: unknown): string {
  if (error instanceof Error && told.has(error.name)) return error.message
  const fileError = describeFileError(error)
  if (fileError !== null)
    return `${(error as NodeJS.ErrnoException).path ?? 'A file'} cannot be used: ${fileError}.`
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
