import {
  doubtEndings,
  doubtOpenings,
  doubtsWithin,
  evidenceLists,
  supportOpenings,
  supportsWithin,
} from './evidence-cues.ts'
import { toPhrasePattern } from '#domain/prose/phrase-pattern.ts'

/** What a sentence does for a hypothesis. */
export type EvidenceSide = 'support' | 'uncertainty'

/** A sentence may begin with quotation marks, a bracket or emphasis. */
const opening = '^["\'“‘(*_]*'

const doubts = [
  ...doubtOpenings.map((phrase) => toCue(phrase, { before: opening, behind: '(?!\\w)' })),
  ...doubtsWithin.map((phrase) => toCue(phrase, { before: '\\b', behind: '\\b' })),
  ...doubtEndings.map((phrase) => toCue(phrase, { before: '\\b', behind: '(?: [^.]{0,30})?[.]?$' })),
]

const supports = [
  ...supportOpenings.map((phrase) => toCue(phrase, { before: opening, behind: '(?!\\w)' })),
  ...supportsWithin.map((phrase) => toCue(phrase, { before: '\\b', behind: '\\b' })),
]

function toCue(phrase: string, { before, behind }: { before: string; behind: string }): RegExp {
  return new RegExp(`${before}${toPhrasePattern(phrase, evidenceLists)}${behind}`, 'i')
}

/** What a sentence says it does for the hypothesis it stands in; `null` where it does not say. Doubt goes before support. */
export function findSide(sentence: string): EvidenceSide | null {
  if (doubts.some((cue) => cue.test(sentence))) return 'uncertainty'
  return supports.some((cue) => cue.test(sentence)) ? 'support' : null
}
