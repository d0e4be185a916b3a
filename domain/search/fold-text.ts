import { foldName } from '#domain/names/fold-name.ts'

/** Scripts that put no space between words. */
const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー'
const character = new RegExp(`[${unspaced}]\\p{M}*`, 'gu')
const run = new RegExp(`(?:[${unspaced}]\\p{M}*)+`, 'gu')
/** Marks that steer how text is laid out. The joiners of words stay: they part what they stand between. */
const layoutMark = /(?![\u200b-\u200d])\p{Cf}/gu

/**
 * A text as it is searched: words folded as names are, with one space between them. Where words are not parted, each two
 * neighbouring characters make a word, and the last one another, so that one character can be looked for too.
 */
export function toSearchText(text: string): string {
  return fold(text).replace(run, (found) => ` ${[...cut(found), listCharacters(found).at(-1)].join(' ')} `)
}

/**
 * The words of a term in their order, as they are looked for in a text that `toSearchText` made: letters, marks and
 * digits, without anything else. Of a script without spaces, one character alone may be the beginning of a word.
 */
export function toSearchWords(term: string): string[] {
  return fold(term)
    .replace(run, (found) => ` ${cut(found).join(' ')} `)
    .split(' ')
    .filter((word) => word !== '')
}

/** Whether a word is of a script that puts no space between words. */
export function isUnspaced(word: string): boolean {
  return word.search(run) === 0
}

/** Composed again, so that no mark stands alone where the database tells letters. */
function fold(text: string): string {
  return foldName(text.toWellFormed().replace(layoutMark, '')).normalize('NFC')
}

function cut(found: string): string[] {
  const characters = listCharacters(found)
  if (characters.length < 2) return characters
  return characters.slice(1).map((each, at) => `${characters[at] ?? ''}${each}`)
}

function listCharacters(found: string): string[] {
  return found.match(character) ?? []
}
