import type { BriefContent, Part } from '#domain/briefs/brief-content.ts'
import { listHypothesisLetters } from '#domain/hypotheses/hypothesis-letters.ts'
import type { ConfidenceLevel } from './confidence.ts'
import { listJudgmentNames } from './judgment-names.ts'
import type { Likelihood, YardstickId } from './likelihood.ts'
import { yardsticks } from './yardsticks.ts'

/** What of a brief uses a word of a scale, as its page names it: `J1`, `Hypothesis A`. */
export type UsedBy = readonly string[]

/** The scales whose words a brief uses, and what uses each word. */
export interface JudgmentWords {
  /** In the order in which they are first used; terms as the scale has them. */
  yardsticks: { id: YardstickId; uses: ReadonlyMap<string, UsedBy> }[]
  /** Empty where the brief states no confidence. */
  confidence: ReadonlyMap<ConfidenceLevel, UsedBy>
}

/** Which explanations of judgment words the page of a brief has to carry, and which rows of them apply to what. */
export function findJudgmentWords(content: Pick<BriefContent, 'sections'>): JudgmentWords {
  const judgmentNames = listJudgmentNames(content).flat()
  const letters = listHypothesisLetters(content).flat()
  const likelihoods = new Map<YardstickId, Map<string, string[]>>()
  const confidence = new Map<ConfidenceLevel, string[]>()
  for (const [at, part] of content.sections.flatMap(({ parts }) => parts).entries()) {
    const name = nameUse(part, judgmentNames[at] ?? letters[at] ?? null)
    if ('likelihood' in part && part.likelihood) {
      const { yardstick } = part.likelihood
      const uses = likelihoods.get(yardstick) ?? new Map<string, string[]>()
      likelihoods.set(yardstick, add(uses, toScaleTerm(part.likelihood), name))
    }
    if ('confidence' in part && part.confidence) add(confidence, part.confidence.level, name)
  }
  return { yardsticks: [...likelihoods].map(([id, uses]) => ({ id, uses })), confidence }
}

/** A text may use the other wording of a term: its range says which one it is. */
function toScaleTerm({ term, yardstick, low, high }: Likelihood): string {
  return yardsticks[yardstick].terms.find((one) => one.low === low && one.high === high)?.term ?? term
}

function add<Word>(uses: Map<Word, string[]>, word: Word, name: string): Map<Word, string[]> {
  return uses.set(word, [...(uses.get(word) ?? []), name])
}

const roleNames = {
  'bottom-line': 'Bottom line',
  'key-judgment': 'Key judgment',
  assessment: 'Assessment',
} as const

function nameUse(part: Part, mark: string | null): string {
  if (part.kind === 'hypothesis') return `Hypothesis ${mark ?? ''}`.trim()
  if (part.kind === 'scenario') return part.name
  if (mark !== null) return mark
  return part.kind === 'judgment' ? roleNames[part.role] : ''
}
