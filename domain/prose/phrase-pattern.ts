/** Lists of phrases by name, which other phrases use in brackets. */
export type PhraseLists = Readonly<Record<string, readonly string[]>>

/** Longest stretch that `…` stands for, in characters; it never reaches beyond a full stop. */
const longestGap = 50

/**
 * A phrase as the source of a regular expression. Words stand as they are written, and besides:
 *
 * - `is/are`: one of these words
 * - `the?`: the word may be missing
 * - `[list]`: a phrase of that list; `[list]?` at most one, `[list]*` any number of them
 * - `[word]`: any one word
 * - `…`: up to fifty characters of the same sentence
 *
 * Typographic and straight apostrophes are the same. Throws for a list that there is not.
 */
export function toPhrasePattern(phrase: string, lists: PhraseLists): string {
  const tokens = phrase.split(' ')
  return tokens.map((token, at) => toToken(token, { lists, isLast: at === tokens.length - 1 })).join('')
}

function toToken(token: string, { lists, isLast }: { lists: PhraseLists; isLast: boolean }): string {
  if (token === '…') return `[^.]{0,${longestGap}}?`
  const [, words = '', amount = ''] = /^(.+?)([?*]?)$/.exec(token) ?? []
  const pattern = `(?:${words
    .split('/')
    .map((word) => toWord(word, lists))
    .join('|')})`
  if (amount !== '') return `(?:${pattern}${isLast ? '' : ' '})${amount}`
  return isLast ? pattern : `${pattern} `
}

/** One word, in which lists may stand. */
function toWord(word: string, lists: PhraseLists): string {
  return word.replace(/\[([a-z-]+)\]|['’]|[.*+?^${}()|\\]/g, (sign, name: string | undefined) => {
    if (name === 'word') return '\\w+'
    if (name !== undefined) return toListPattern(name, lists)
    return sign === "'" || sign === '’' ? "['’]" : `\\${sign}`
  })
}

function toListPattern(name: string, lists: PhraseLists): string {
  const phrases = lists[name]
  if (!phrases) throw new RangeError(`There is no list of phrases called ${name}.`)
  return `(?:${phrases.map((phrase) => toPhrasePattern(phrase, lists)).join('|')})`
}
