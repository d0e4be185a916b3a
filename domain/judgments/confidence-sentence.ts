import type { Judgment } from '#domain/briefs/brief-content.ts'
import { joinRole, joinRuns, listRole } from '#domain/briefs/runs.ts'
import type { Confidence } from './confidence.ts'
import { splitText } from '#domain/prose/find-citations.ts'
import type { Inline } from '#domain/prose/inline.ts'
import { parseProse } from '#domain/prose/parse-prose.ts'
import type { Prose } from '#domain/prose/prose.ts'
import { closeSentence } from '#domain/prose/close-sentence.ts'

/** Words that say no more than "this is a confidence, of this level, in what stands above, because". */
const plainWords = new Set(
  (
    'a all an analysis analytic analytical are as assess assessed assessment assessments at because confidence ' +
    'conclusion conclusions current due estimate finding findings given has have held high highly hold in is it ' +
    'judge judged judgement judgements judgment judgments key level low made main medium moderate moderately of ' +
    'on our overall owing place put rate rated remains since sits stands that the these this to view we with'
  ).split(' '),
)
const levelWords = /\b(?:low|moderate|medium|high)(?:ly)?\b/gi

export interface ShownJudgment {
  /** The text without the sentence that does nothing but state the confidence. */
  text: Prose
  /** What stands beside the level: the reason, or that sentence where it says more than level and reason. */
  why: Inline[]
}

/** Moves the sentence on confidence out of a judgment to the confidence itself, losing nothing it says. */
export function toShownJudgment({ runs, confidence }: Judgment): ShownJudgment {
  const sentence = listRole(runs, 'confidence').join(' ')
  if (!confidence || sentence === '') return { text: joinRuns(runs), why: toWhy(confidence) }
  const rest = joinRole(runs, 'statement')
  if (!isSaidBy(confidence, sentence)) return { text: rest, why: parseProse(sentence).flat() }
  const cited = [...sentence.matchAll(/\[([1-9]\d{0,2})\]/g)].map(([, number]) => Number(number))
  const unnamed = cited.filter((number) => !confidence.reason?.includes(`[${number}]`))
  return {
    text: rest,
    why: [...toWhy(confidence), ...unnamed.map((number) => ({ type: 'citation' as const, number }))],
  }
}

/** The reason of a confidence, which is plain text with citations, as a sentence. */
export function toWhy(confidence: Confidence | null): Inline[] {
  return confidence?.reason ? splitText(closeSentence(confidence.reason)) : []
}

/** Whether level and reason say all that the sentence says. */
function isSaidBy({ reason }: Confidence, sentence: string): boolean {
  const said = toWords(sentence)
  const reasonWords = reason === null ? '' : toWords(reason)
  const at = reasonWords === '' ? said.length : said.indexOf(reasonWords)
  if (at < 0) return false
  const others = said.slice(0, at) + said.slice(at + reasonWords.length)
  const isPlain = others.split(' ').every((word) => word === '' || plainWords.has(word))
  return isPlain && said.slice(0, at).match(levelWords)?.length === 1
}

function toWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/\[\d+\]/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
