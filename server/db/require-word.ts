/**
 * A word of a stored column as the domain has it. The database checks the same list, so another word is a bug: throws.
 */
export function requireWord<Word extends string>(words: readonly Word[], stored: string): Word {
  const word = words.find((one) => one === stored)
  if (word === undefined) throw new Error(`"${stored}" is none of ${words.join(', ')}`)
  return word
}
