import type { Section } from '#domain/briefs/brief-content.ts'

/** The label of a hypothesis by its place among all, counted from 0: A, B … Z, AA, AB … */
export function toHypothesisLetter(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26))
  return place < 26 ? letter : toHypothesisLetter(Math.floor(place / 26) - 1) + letter
}

/** The letter of every part of every section, `null` for what is no hypothesis. Counting goes on over sections. */
export function listHypothesisLetters({
  sections,
}: {
  sections: readonly Pick<Section, 'parts'>[]
}): (string | null)[][] {
  let place = 0
  return sections.map(({ parts }) =>
    parts.map(({ kind }) => (kind === 'hypothesis' ? toHypothesisLetter(place++) : null)),
  )
}
