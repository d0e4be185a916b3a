import type { BriefHistory } from '#domain/pages/brief-history.ts'
import { TextDifference } from './text-difference.tsx'

interface DifferenceProps {
  difference: NonNullable<BriefHistory['difference']>
}

/** What two revisions do not have in common. */
export function RevisionDifference({ difference: { from, to, sections } }: DifferenceProps) {
  return (
    <TextDifference heading={`What changed from revision ${from} to revision ${to}`} sections={sections} />
  )
}
