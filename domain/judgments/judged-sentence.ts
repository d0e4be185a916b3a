import { findSentences } from '#domain/prose/find-sentences.ts'
import { toPhrasePattern } from '#domain/prose/phrase-pattern.ts'
import type { Prose } from '#domain/prose/prose.ts'
import { judgedLists, judgedPhrases } from './judged-phrases.ts'
import type { Likelihood } from './likelihood.ts'
import { yardsticks } from './yardsticks.ts'

/** Half-open range in a text. */
export interface JudgedSpan {
  start: number
  end: number
}

const judging = new RegExp(
  `\\b(?:${judgedPhrases.map((phrase) => toPhrasePattern(phrase, judgedLists)).join('|')})\\b`,
  'i',
)

/**
 * The sentence of a text that a likelihood is about: the only one that uses the likelihood's own term, else the only one
 * that says it judges, else the only one there is. `null` where the text leaves that open; nothing is guessed.
 */
export function findJudgedSentence(text: Prose, likelihood: Likelihood | null): JudgedSpan | null {
  const sentences = listSentences(text)
  const saying = (test: (sentence: string) => boolean) =>
    sentences.filter(({ start, end }) => test(text.slice(start, end)))
  const uses = likelihood ? saying((sentence) => usesTerm(sentence, likelihood)) : []
  const judges = saying((sentence) => judging.test(sentence))
  return [uses, judges, sentences].map(takeOnly).find((span) => span !== null) ?? null
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

/** "Very likely" does not use "likely": the longest term of the yardstick counts. */
function usesTerm(sentence: string, { term, yardstick }: Likelihood): boolean {
  const terms = yardsticks[yardstick].terms.map((one) => one.term).toSorted((a, b) => b.length - a.length)
  const found: readonly string[] =
    sentence.toLowerCase().match(new RegExp(`\\b(?:${terms.join('|')})\\b`, 'g')) ?? []
  return found.includes(term)
}

function takeOnly(spans: readonly JudgedSpan[]): JudgedSpan | null {
  return spans.length === 1 ? (spans[0] ?? null) : null
}
