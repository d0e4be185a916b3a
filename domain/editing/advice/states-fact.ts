import { judgingPhrase } from '#domain/judgments/judged-sentence.ts'
import { likelihoodTerm } from '#domain/judgments/yardsticks.ts'
import { findSentences } from '#domain/prose/find-sentences.ts'
import { findHedge } from './find-hedge.ts'
import { hasQuotation } from '#domain/prose/quotations.ts'

/** A number that stands alone; with a year or a day it is a date. Not A320, not COVID-19. */
const standing = /(?<![\p{L}\p{N}_./-])\p{N}/u

/** A name that ends with a number: France 2. A month before a number is a date, and at the beginning of a sentence any word is large. */
const name =
  /(?<=\S )(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))\p{Lu}\p{L}+ \d{1,2}\b(?! \p{Lu})/gu

/** Numbers that say nothing of the world: names of hypotheses and sections, citations, and how far ahead something is looked at. */
const pointing =
  /\[\d{1,3}\]|\b(?:hypothes[ie]s|scenarios?|sections?|phases?|tiers?|levels?|options?|stages?|steps?|annex|article|chapter)\s\d+|\b(?:within|next|coming|following)\s\d+(?:\s?(?:[–-]|to)\s?\d+)?\s(?:hour|day|week|month|year)s?/gi

/** What is asked, not stated. */
const question = /\?["'”’)]*$|^(?:whether|what|which|who|whom|whose|how|why|when|where|if|no|none)\b/i

/**
 * Whether a paragraph of plain text states something that readers will want to look up: a figure, a date or somebody's
 * words. A sentence that judges, looks ahead or asks states none.
 */
export function statesFact(paragraph: string): boolean {
  return findSentences(paragraph).some(({ start, end }) => isFact(paragraph.slice(start, end).trim()))
}

function isFact(sentence: string): boolean {
  if (question.test(sentence)) return false
  if (hasQuotation(sentence)) return true
  if (judgingPhrase.test(sentence) || likelihoodTerm.test(sentence) || /\b(?:will|would)\b/i.test(sentence))
    return false
  return findHedge(sentence) === null && standing.test(sentence.replace(pointing, ' ').replace(name, ' '))
}
