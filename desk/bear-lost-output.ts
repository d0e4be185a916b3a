import { DeskProblem } from './report-failure.ts'

/**
 * Lets a command go on to its end, where it gives back what it holds, when what it says can no longer be written. Whoever has
 * stopped reading, as `head` does after its lines, wants no more; any other reason, such as a full disk, goes to `report`.
 */
export function bearLostOutput(output: NodeJS.WritableStream, report: (problem: DeskProblem) => void): void {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE')
      report(new DeskProblem(`The output could not be written in full: ${error.message}.`, 1))
  })
}
