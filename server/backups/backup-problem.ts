/** A reason why there is no backup or no restore, that the person at the machine can act on: one sentence or two. */
export class BackupProblem extends Error {
  override name = 'BackupProblem'
}
