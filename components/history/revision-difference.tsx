import type { BriefHistory } from '#domain/pages/brief-history.ts'
import { TextDifference } from './text-difference.tsx'

interface DifferenceProps {
  difference: NonNullable<BriefHistory['difference']>
  /** Of the brief (BCP 47), where it says so. */
  language?: string | null
}

/** What two revisions do not have in common. */
export function RevisionDifference({ difference: { from, to, sections }, language = null }: DifferenceProps) {
  const heading = `What changed from revision ${from} to revision ${to}`
  return <TextDifference heading={heading} sections={sections} language={language} />
}
