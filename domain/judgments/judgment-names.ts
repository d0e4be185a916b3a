import type { Part, Section } from '#domain/briefs/brief-content.ts'

/**
 * The names J1, J2 … of the judgments of every section by their places, `null` for all other parts. Named are the bottom
 * line and further key judgments that state a likelihood. Counting goes on over sections.
 */
export function listJudgmentNames({
  sections,
}: {
  sections: readonly Pick<Section, 'parts'>[]
}): (string | null)[][] {
  let number = 0
  return sections.map(({ parts }) => parts.map((part) => (isRated(part) ? `J${++number}` : null)))
}

function isRated(part: Part): boolean {
  return part.kind === 'judgment' && part.role !== 'assessment' && part.likelihood !== null
}
