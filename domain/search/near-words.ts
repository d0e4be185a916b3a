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

/** A word of at least so many letters may be misspelt in two places. */
const long = 8

/** How many slips a misspelt word may have: one, and two from eight letters on. */
export function countMostSlips(misspelt: string): number {
  return misspelt.length < long ? 1 : 2
}

/** So many letters of a word make its keys: enough for few words to share one, and no word has many. */
const keyed = 7

/**
 * The keys of a known word: its beginning, and what is left of that without any letter, or any two. Whatever misspelling
 * has it for a near word shares a key with it (`listAskedKeys`), because each slip costs either of the two no more than
 * one letter: the deletion neighbourhood of Mor and Fraenkel (1982), of beginnings as SymSpell has it. At most 29.
 */
export function listNearKeys(word: string): string[] {
  // Two slips are looked for in a long word only, which is no more than two letters longer than what is meant.
  return listShortened(word, word.length < long - 2 ? 1 : 2)
}

/** The keys by which the words are found that are so many slips from a misspelt one. */
export function listAskedKeys(misspelt: string, slips: number): string[] {
  return listShortened(misspelt, slips)
}

function listShortened(word: string, most: number): string[] {
  const found = new Set([word.slice(0, keyed)])
  let longer = [...found]
  for (let count = 0; count < most; count++) {
    longer = longer.flatMap((text) =>
      Array.from({ length: text.length }, (_, at) => text.slice(0, at) + text.slice(at + 1)),
    )
    for (const text of longer) found.add(text)
  }
  return [...found]
}

/**
 * Those of the words that are so many slips from a misspelt one, the likeliest first: the one that is as long, and of two
 * the one that has more of its letters.
 */
export function chooseNearWords(misspelt: string, words: readonly string[], slips: number): string[] {
  const letters = [...new Set(Array.from(misspelt))]
  return (
    words
      .map((word) => ({ word, missing: letters.filter((letter) => !word.includes(letter)).length }))
      // Quick to tell, and most are no nearer: each slip costs one letter at most.
      .filter(({ missing }) => missing <= slips)
      .filter(({ word }) => countSlips(misspelt, word) === slips)
      .sort((one, other) => compareLikeness(misspelt, one, other))
      .map(({ word }) => word)
  )
}

interface NearWord {
  word: string
  /** Letters of the misspelt word that it has nowhere. */
  missing: number
}

function compareLikeness(misspelt: string, one: NearWord, other: NearWord): number {
  const toLonger = ({ word }: NearWord) => Math.abs(word.length - misspelt.length)
  return toLonger(one) - toLonger(other) || one.missing - other.missing
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
