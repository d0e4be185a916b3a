type Stored<Word extends string> = Word extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Stored<Tail>}`
  : Word
type Told<Word extends string> = Word extends `${infer Head}_${infer Tail}` ? `${Head}-${Told<Tail>}` : Word

/** A word of the domain as the database's enumerations spell it: `most-likely` is stored as `most_likely`. */
export function toStored<Word extends string>(word: Word): Stored<Word> {
  return word.replaceAll('-', '_') as Stored<Word>
}

/** The inverse of {@link toStored}. No word of an enumeration has an underscore of its own. */
export function fromStored<Word extends string>(word: Word): Told<Word> {
  return word.replaceAll('_', '-') as Told<Word>
}
