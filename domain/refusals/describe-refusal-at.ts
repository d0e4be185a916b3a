import type { RefusalAnswer } from './refusal.ts'
import { sentences, type Desk, type Sentence } from './sentences.ts'

/** What a refusal means for a person at one of the desks, and what to do next. */
export function describeRefusalAt(desk: Desk, refusal: RefusalAnswer): string {
  const sentence = findSentence(refusal)
  return typeof sentence === 'string' ? sentence : `${sentence.what} ${sentence[desk]}`
}

function findSentence(refusal: RefusalAnswer): Sentence {
  if (typeof refusal === 'string') return sentences[refusal]
  switch (refusal.code) {
    case 'already-imported':
      return sentences['already-imported'](refusal)
    case 'edited-elsewhere':
      return sentences['edited-elsewhere'](refusal)
    case 'incomplete':
      return sentences.incomplete(refusal)
    case 'embargoed':
      return sentences.embargoed(refusal)
    case 'checks-to-go':
      return sentences['checks-to-go'](refusal)
    case 'ambiguous-person':
      return sentences['ambiguous-person'](refusal)
    case 'report-imported':
      return sentences['report-imported'](refusal)
    case 'edition-taken':
      return sentences['edition-taken'](refusal)
    case 'laxer-marking':
      return sentences['laxer-marking'](refusal)
    case 'name-taken':
      return sentences['name-taken'](refusal)
    case 'unreadable-text':
      return sentences['unreadable-text'](refusal)
    case 'weak-password':
      return sentences['weak-password'](refusal)
    case 'wrong-setting':
      return sentences['wrong-setting'](refusal)
    case 'already-merged':
      return sentences['already-merged'](refusal)
    default:
      return sentences[refusal.code]
  }
}
