/** A count as figures, with a comma after each thousand: `12,408`. */
export function spellFigure(count: number): string {
  return count.toLocaleString('en-GB')
}
