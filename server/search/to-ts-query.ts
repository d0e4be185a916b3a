import { isUnspaced, toSearchWords } from '#domain/search/fold-text.ts'
import type { SearchTerm } from '#domain/search/search-query.ts'

/** A term that is looked for in texts. */
export type TextTerm = Exclude<SearchTerm, { kind: 'filter' }>

export function isTextTerm(term: SearchTerm): term is TextTerm {
  return term.kind !== 'filter'
}

/** Where words are looked for: `title` leaves out what is not in the title of a brief. */
export type SearchedPlace = 'all' | 'title'

/**
 * What `to_tsquery` reads: all of the groups, any term of each, and none of what is excluded. Words hold nothing but
 * letters, marks and digits; a term without any asks for nothing, because `to_tsquery` reads no empty brackets. Empty where
 * there is nothing to look for.
 */
export function toTsQuery(
  groups: readonly (readonly TextTerm[])[],
  { excluded = [], within = 'all' }: { excluded?: readonly TextTerm[]; within?: SearchedPlace } = {},
): string {
  const toPhrases = (terms: readonly TextTerm[]) =>
    terms
      .map((term) => listLexemes(term, within))
      .filter((lexemes) => lexemes.length > 0)
      .map((lexemes) => join(lexemes, ' <-> '))
  return [
    ...groups.map(toPhrases).flatMap((phrases) => (phrases.length > 0 ? [join(phrases, ' | ')] : [])),
    ...toPhrases(excluded).map((phrase) => `!${phrase}`),
  ].join(' & ')
}

/** Any single word of these terms: what is marked where it was found. */
export function toAnyTsQuery(terms: readonly TextTerm[], within: SearchedPlace = 'all'): string {
  return [...new Set(terms.flatMap((term) => listLexemes(term, within)))].join(' | ')
}

/** The folded beginnings of words among some terms, each once. */
export function listBeginnings(terms: readonly TextTerm[]): string[] {
  const beginnings = terms
    .filter(({ kind }) => kind === 'prefix')
    .flatMap(({ text }) => toSearchWords(text).slice(-1))
  return [...new Set(beginnings)].filter((word) => !isUnspaced(word))
}

/**
 * What stands for the beginning of a word in what `to_tsquery` reads, which would stem it, or drop one that is a word
 * everything has: `can`. Letters and digits together are stemmed in no language.
 */
export function toBeginningLexeme(word: string, within: SearchedPlace): string {
  return `'begin0${Buffer.from(word).toString('hex')}'${within === 'title' ? ':A' : ''}`
}

/** The weight A is that of words in the title. */
function listLexemes({ kind, text }: TextTerm, within: SearchedPlace): string[] {
  const words = toSearchWords(text)
  return words.map((word, place) => {
    const isLast = place === words.length - 1
    if (isLast && kind === 'prefix' && !isUnspaced(word)) return toBeginningLexeme(word, within)
    const isBeginning = isLast && (kind === 'prefix' || (words.length === 1 && isOneCharacter(word)))
    const marks = (isBeginning ? '*' : '') + (within === 'title' ? 'A' : '')
    return marks === '' ? `'${word}'` : `'${word}':${marks}`
  })
}

/** Texts in scripts without spaces are cut into two characters each: one alone is the beginning of those. */
function isOneCharacter(word: string): boolean {
  return isUnspaced(word) && word.replace(/\p{M}/gu, '').length === 1
}

function join(parts: readonly string[], operator: string): string {
  return `(${parts.join(operator)})`
}
