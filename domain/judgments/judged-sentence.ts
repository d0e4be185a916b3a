import { findSentences } from '#domain/prose/find-sentences.ts'
import { toPhrasePattern } from '#domain/prose/phrase-pattern.ts'
import type { Prose } from '#domain/prose/prose.ts'
import { toPlainText } from '#domain/prose/to-plain-text.ts'
import { judgedLists, judgedPhrases } from './judged-phrases.ts'
import type { Likelihood } from './likelihood.ts'
import { yardsticks } from './yardsticks.ts'

/** Half-open range in a text. */
export interface JudgedSpan {
  start: number
  end: number
}

/** The wordings by which a sentence says that it judges, as in “we assess”. */
export const judgingPhrase = new RegExp(
  `\\b(?:${judgedPhrases.map((phrase) => toPhrasePattern(phrase, judgedLists)).join('|')})\\b`,
  'i',
)

/**
 * The sentence of a text that a likelihood is about: the only one that uses the likelihood's own term, else the only one
 * that says it judges, else the only one there is. Of several that use the term, the one that also judges. `null` where
 * the text leaves that open; nothing is guessed.
 */
export function findJudgedSentence(text: Prose, likelihood: Likelihood): JudgedSpan | null {
  const sentences = listSentences(text).map((span) => ({
    span,
    plain: fold(text.slice(span.start, span.end)),
  }))
  const uses = sentences.filter(({ plain }) => usesTerm(plain, likelihood))
  const judges = (uses.length > 0 ? uses : sentences).filter(({ plain }) => judgingPhrase.test(plain))
  const found = [uses, judges, uses.length > 0 ? [] : sentences].find(({ length }) => length === 1)
  return found?.[0]?.span ?? null
}

/** As it reads: without marks and addresses, its spaces alike. */
function fold(sentence: Prose): string {
  return toPlainText(sentence).replace(/\s+/g, ' ')
}

/** The sentences of all paragraphs, in the coordinates of the whole text. */
function listSentences(text: Prose): JudgedSpan[] {
  let from = 0
  return text.split('\n\n').flatMap((paragraph) => {
    const at = from
    from += paragraph.length + 2
    return findSentences(paragraph).map(({ start, end }) => ({ start: at + start, end: at + end }))
  })
}

/** "Very likely" does not use "likely", and "most likely" is no term: the longest wording counts, of whatever yardstick. */
const wordings = Object.values(yardsticks)
  .flatMap(({ terms }) => terms.map(({ term }) => term))
  .flatMap((term) => [term, `more ${term}`, `most ${term}`, `less ${term}`, `least ${term}`])
  .toSorted((a, b) => b.length - a.length)
const anyWording = new RegExp(`\\b(?:${wordings.join('|')})\\b`, 'g')

function usesTerm(plain: string, { term }: Likelihood): boolean {
  const found: readonly string[] = plain.toLowerCase().match(anyWording) ?? []
  return found.includes(term)
}
