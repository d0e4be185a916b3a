import { expect, it } from 'vitest'
import { describeQueue } from './describe-queue.ts'

it.each([
  [0, 0, 'Nothing is waiting for you.'],
  [3, 0, '3 to review, oldest first.'],
  [1, 1, '1 to review, oldest first. One that you worked on is not listed: somebody else has to verify it.'],
  [
    0,
    2,
    'Nothing is waiting for you. 2 that you worked on are not listed: somebody else has to verify them.',
  ],
])('of %d texts and %d of their own says: %s', (waiting, own, sentence) =>
  expect(describeQueue(waiting, own)).toBe(sentence),
)
