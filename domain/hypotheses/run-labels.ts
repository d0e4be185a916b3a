import type { RunRole } from '#domain/briefs/runs.ts'

/** What stands in a plain text before the words of a hypothesis that have a role of their own. */
export const runLabels: Readonly<Record<RunRole, string>> = {
  statement: '',
  support: 'Evidence for: ',
  uncertainty: 'Doubts: ',
  confidence: '',
}
