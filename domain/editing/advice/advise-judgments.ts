import type { BriefContent, Judgment } from '#domain/briefs/brief-content.ts'
import { listJudgments } from '#domain/briefs/bottom-line.ts'
import { joinRuns } from '#domain/briefs/runs.ts'
import { findJudgedSentence } from '#domain/judgments/judged-sentence.ts'
import { likelihoodTerm } from '#domain/judgments/yardsticks.ts'
import { findSentences } from '#domain/prose/find-sentences.ts'
import { toPlainText } from '#domain/prose/to-plain-text.ts'
import { icd, adviceNames, toFieldName, type Advice } from './advice.ts'
import { findHedge, whyNoHedge } from './find-hedge.ts'

/** What is to be said of likelihood and confidence. */
export function adviseJudgments(content: BriefContent): Advice[] {
  const judgments = listJudgments(content)
  return [...judgments.flatMap(adviseJudgment), ...adviseYardsticks(content)]
}

/** Hypotheses and scenarios are rated too: readers see their terms beside those of the judgments. */
function adviseYardsticks({ sections }: BriefContent): Advice[] {
  const rated = sections.flatMap(({ kind, parts }) =>
    parts.flatMap((part) =>
      'likelihood' in part && part.likelihood ? [{ kind, key: part.key, ...part.likelihood }] : [],
    ),
  )
  const other = rated.find(({ yardstick }) => yardstick !== rated[0]?.yardstick)
  if (!other) return []
  return [
    {
      id: 'two yardsticks',
      weight: 'advice',
      what: 'Terms from two yardsticks are mixed',
      why: '“Unlikely” is 20 to 45% on one and 25 to 35% on the other: readers cannot tell which is meant.',
      source: icd,
      section: other.kind,
      field: toFieldName(other.key),
    },
  ]
}

function adviseJudgment(judgment: Judgment): Advice[] {
  const { key, role, likelihood, confidence, runs } = judgment
  const name = adviceNames[role]
  const section = role === 'assessment' ? 'hypotheses' : 'bluf'
  const about = (rule: string, what: string, why: string): Advice => ({
    id: `${rule} ${key}`,
    weight: 'advice',
    what,
    why,
    source: icd,
    section,
    field: toFieldName(key),
  })
  const aboutConfidence = (...said: Parameters<typeof about>): Advice => ({
    ...about(...said),
    field: toFieldName(key, 'confidence'),
  })
  const text = joinRuns(runs)
  const found: Advice[] = []
  if (confidence === null)
    found.push(
      aboutConfidence(
        'no confidence',
        `${name} has no confidence`,
        'Readers need to know how strong the evidence is, not only how likely the judgment is.',
      ),
    )
  else if (confidence.reason === null)
    found.push(
      aboutConfidence(
        'no reason',
        `${name} gives no reason for its confidence`,
        'Readers cannot check a level without a reason.',
      ),
    )
  const hedge = likelihood === null ? findHedge(toPlainText(text)) : null
  if (hedge !== null) found.push(about('hedge', `${name} says “${hedge}” without a likelihood`, whyNoHedge))
  if (likelihood !== null && findJudgedSentence(text, likelihood) === null)
    found.push(
      about(
        'of what',
        `No single sentence says what is ${likelihood.term}`,
        'Readers see the likelihood beside the sentence that uses the term.',
      ),
    )
  if (hasBothInOne(text))
    found.push(
      about(
        'both in one',
        'Likelihood and confidence are in one sentence',
        'Readers will take them for one scale. Split the sentence.',
      ),
    )
  return found
}

function hasBothInOne(text: string): boolean {
  const plain = toPlainText(text)
  return findSentences(plain).some(({ start, end }) => {
    const sentence = plain.slice(start, end)
    return /\bconfidence\b/i.test(sentence) && likelihoodTerm.test(sentence)
  })
}
