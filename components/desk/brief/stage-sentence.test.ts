import { expect, it } from 'vitest'
import { toStageSentence } from './stage-sentence.ts'

it.each([
  [{ state: 'published', next: null }, 'This brief is now published.'],
  [{ state: 'in-review', next: null }, 'This brief is now in review.'],
  [{ state: 'published', next: 'scheduled' }, 'The next revision is now scheduled.'],
] as const)('says of %j: %s', (brief, sentence) => expect(toStageSentence(brief)).toBe(sentence))
