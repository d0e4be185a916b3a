import {
  doubtEndings,
  doubtOpenings,
  doubtsWithin,
  evidenceLists,
  pointingDoubts,
  pointingSupports,
  statingDoubts,
  statingSupports,
  supportOpenings,
  supportsWithin,
} from './evidence-cues.ts'
import { toPhrasePattern } from '#domain/prose/phrase-pattern.ts'

/** What a sentence does for a hypothesis. */
export type EvidenceSide = 'support' | 'uncertainty'

/** A sentence may begin with quotation marks, a bracket or emphasis. */
const opening = '^["\'“‘(*_]*'

const doubts = [
  ...doubtOpenings.map(toOpening),
  ...doubtsWithin.map((phrase) => toCue(phrase, { before: '\\b', behind: '\\b' })),
  ...doubtEndings.map((phrase) => toCue(phrase, { before: '\\b', behind: '(?: [^.]{0,30})?[.]?$' })),
]

const supports = [
  ...supportOpenings.map(toOpening),
  ...supportsWithin.map((phrase) => toCue(phrase, { before: '\\b', behind: '\\b' })),
]

const weakDoubts = [...statingDoubts, ...pointingDoubts].map(toOpening)
const weakSupports = [...statingSupports, ...pointingSupports].map(toOpening)
const stating = [...statingDoubts, ...statingSupports].map(toOpening)

function toOpening(phrase: string): RegExp {
  return toCue(phrase, { before: opening, behind: '(?!\\w)' })
}

function toCue(phrase: string, { before, behind }: { before: string; behind: string }): RegExp {
  return new RegExp(`${before}${toPhrasePattern(phrase, evidenceLists)}${behind}`, 'i')
}

/** What a sentence says it does for the hypothesis it stands in; `null` where it does not say. Doubt goes before support. */
export function findSide(sentence: string): EvidenceSide | null {
  const says = (cue: RegExp) => cue.test(sentence)
  if (doubts.some(says) || weakDoubts.some(says)) return 'uncertainty'
  return supports.some(says) || weakSupports.some(says) ? 'support' : null
}

/** Whether a sentence that names a side, but only by its first words, can be what a hypothesis states if it is its first. */
export function canState(sentence: string, { named }: { named: boolean }): boolean {
  const says = (cue: RegExp) => cue.test(sentence)
  if (doubts.some(says) || supports.some(says)) return false
  return stating.some(says) || (!named && (weakDoubts.some(says) || weakSupports.some(says)))
}
