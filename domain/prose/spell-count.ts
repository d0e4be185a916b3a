const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** A whole number in running text: up to nine as a word, 0 as "no", above in figures. */
export function spellCount(count: number): string {
  return words[count] ?? String(count)
}
