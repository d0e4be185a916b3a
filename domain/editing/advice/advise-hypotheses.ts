import type { BriefContent, Hypothesis } from '#domain/briefs/brief-content.ts'
import { getRole } from '#domain/editing/set-role.ts'
import { toPlainText } from '#domain/prose/to-plain-text.ts'
import { heuer, icd, toFieldName, type Advice } from './advice.ts'
import { findHedge, whyNoHedge } from './find-hedge.ts'
import type { LettersByKey } from './letters-by-key.ts'

/** A hypothesis and the letter that its author knows it by. */
interface LetteredHypothesis {
  part: Hypothesis
  letter: string
}

/** What is to be said of the hypotheses: how many there are, what each lacks, and how it is judged. */
export function adviseHypotheses(content: BriefContent, letters: LettersByKey): Advice[] {
  const hypotheses = listLettered(content, letters)
  return [
    ...adviseFew(hypotheses.length),
    ...hypotheses.flatMap(adviseSides),
    ...hypotheses.flatMap(adviseHedge),
  ]
}

function listLettered({ sections }: BriefContent, letters: LettersByKey): LetteredHypothesis[] {
  return sections
    .flatMap(({ parts }) => parts)
    .filter((part) => part.kind === 'hypothesis')
    .map((part) => ({ part, letter: letters.get(part.key) ?? '' }))
}

function adviseFew(count: number): Advice[] {
  if (count >= 2) return []
  return [
    {
      id: 'few hypotheses',
      weight: 'advice',
      what: 'There are fewer than two hypotheses',
      why: 'A single explanation has not been weighed against any other.',
      source: heuer,
      section: 'hypotheses',
      field: null,
    },
  ]
}

function adviseSides({ part, letter }: LetteredHypothesis): Advice[] {
  const sides = [
    { role: 'support', what: `Hypothesis ${letter} has no evidence for it` },
    { role: 'uncertainty', what: `Hypothesis ${letter} has no doubts` },
  ] as const
  return sides
    .filter(({ role }) => getRole(part.runs, role) === '')
    .map(({ role, what }) => ({
      id: `${role} ${part.key}`,
      weight: 'advice',
      what,
      why: 'An explanation without evidence on both sides has not been tested. If there is none, write “none found”.',
      source: heuer,
      section: 'hypotheses',
      field: toFieldName(part.key, role),
    }))
}

function adviseHedge({ part, letter }: LetteredHypothesis): Advice[] {
  const hedge = part.likelihood === null ? findHedge(toPlainText(getRole(part.runs, 'statement'))) : null
  if (hedge === null) return []
  return [
    {
      id: `hedge ${part.key}`,
      weight: 'advice',
      what: `Hypothesis ${letter} says “${hedge}” without a likelihood`,
      why: whyNoHedge,
      source: icd,
      section: 'hypotheses',
      field: toFieldName(part.key),
    },
  ]
}
