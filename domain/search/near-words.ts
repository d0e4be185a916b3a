import { isUnspaced, toSearchText } from './fold-text.ts'

const shortest = 4
const longest = 40

/** The distinct words of texts that one can misspell: of four letters or more, in a script with spaces; ordered. */
export function listSpellableWords(texts: readonly string[]): string[] {
  const words = texts.flatMap((text) => toSearchText(text).split(' '))
  return [...new Set(words.filter(isSpellable))].sort()
}

/** Whether another spelling is looked for where a folded word is found nowhere. */
export function isSpellable(word: string): boolean {
  return word.length >= shortest && word.length <= longest && !isUnspaced(word) && !/\p{N}/u.test(word)
}

/** Each three neighbouring letters of a word, a space before it and one behind it taken for letters. */
export function listGrams(word: string): string[] {
  const letters = [' ', ...Array.from(word), ' ']
  return [...new Set(letters.slice(2).map((_, at) => letters.slice(at, at + 3).join('')))]
}

/**
 * Those of the words that are so near to a misspelt one that they may be meant, the nearest first: one letter apart, and
 * two from eight letters on.
 */
export function chooseNearWords(misspelt: string, words: readonly string[]): string[] {
  const most = misspelt.length < 8 ? 1 : 2
  return words
    .map((word) => ({ word, distance: countSlips(misspelt, word) }))
    .filter(({ distance }) => distance > 0 && distance <= most)
    .sort((one, other) => one.distance - other.distance)
    .map(({ word }) => word)
}

/** How many letters have to be put in, left out, changed, or swapped with the next one (optimal string alignment). */
function countSlips(one: string, other: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row++) {
    const present = [row]
    for (let at = 1; at <= other.length; at++) {
      const cost = one[row - 1] === other[at - 1] ? 0 : 1
      const isSwapped = one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1]
      present[at] = Math.min(
        (last[at] ?? 0) + 1,
        (present[at - 1] ?? 0) + 1,
        (last[at - 1] ?? 0) + cost,
        isSwapped ? (beforeLast[at - 2] ?? 0) + 1 : Infinity,
      )
    }
    beforeLast = last
    last = present
  }
  return last[other.length] ?? 0
}
