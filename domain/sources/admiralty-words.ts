import type { AdmiraltyGrade } from '#domain/briefs/brief-content.ts'

/** Wording of AJP-2.1 (Admiralty code), shortened where the context says what is meant. */
const reliability: Readonly<Record<AdmiraltyGrade['reliability'], string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
}

const credibility: Readonly<Record<AdmiraltyGrade['credibility'], string>> = {
  1: 'confirmed by other sources',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'truth cannot be judged',
}

/** A grade in words: "usually reliable; probably true". */
export function toAdmiraltyWords(grade: AdmiraltyGrade): string {
  return `${reliability[grade.reliability]}; ${credibility[grade.credibility]}`
}

/** The grades of a source from A to F, each with its words. */
export const reliabilityGrades = (['A', 'B', 'C', 'D', 'E', 'F'] as const).map((grade) => ({
  grade,
  words: reliability[grade],
}))

/** The grades of information from 1 to 6, each with its words. */
export const credibilityGrades = ([1, 2, 3, 4, 5, 6] as const).map((grade) => ({
  grade,
  words: credibility[grade],
}))
