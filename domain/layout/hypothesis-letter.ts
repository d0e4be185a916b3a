/** The label of a hypothesis by its place among all, counted from 0: A, B … Z, AA, AB … */
export function toHypothesisLetter(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26))
  return place < 26 ? letter : toHypothesisLetter(Math.floor(place / 26) - 1) + letter
}
