import { accepted, refused, type Result } from '#domain/result.ts'

/** What a verifier looks at before verifying a revision, in the words that the record keeps. */
export const checkNames = [
  'Sources opened',
  'Figures match the sources',
  'Names and roles are right',
  'Alternatives are treated fairly',
  'Confidence is justified',
  'Marking is right',
] as const

/** One thing that a verifier looks at, and whether it holds. */
export interface Check {
  name: string
  holds: boolean
}

export type ChecklistRefusal = { code: 'checks-to-go'; left: number } | 'failing-check'

/**
 * Whether a revision may be verified by these answers: every check is answered, and every answer is yes. Returns what the
 * record keeps: each check once.
 */
export function decideChecklist(answers: readonly Check[]): Result<Check[], ChecklistRefusal> {
  const answered = new Set(answers.map(({ name }) => name))
  const left = checkNames.filter((name) => !answered.has(name)).length
  if (left > 0) return refused({ code: 'checks-to-go', left })
  if (!answers.every(({ holds }) => holds)) return refused('failing-check')
  return accepted(checkNames.map((name) => ({ name, holds: true })))
}
