/**
 * What to show of some data: nothing, a sentence, or a drawing with its finding as the title and a sentence that says
 * what can be seen.
 */
export type ChartCase =
  { kind: 'nothing' } | { kind: 'sentence'; text: string } | { kind: 'drawing'; title: string; seen: string }

interface ChartTexts {
  /** How many values there are to compare. */
  points: number
  /** Says everything where there is one value. */
  alone: () => string
  title: () => string
  seen: () => string
}

/** One value needs no drawing, and none no words. */
export function decideChart({ points, alone, title, seen }: ChartTexts): ChartCase {
  if (points === 0) return { kind: 'nothing' }
  if (points === 1) return { kind: 'sentence', text: alone() }
  return { kind: 'drawing', title: title(), seen: seen() }
}
