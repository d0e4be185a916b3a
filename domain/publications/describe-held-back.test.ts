import { expect, it } from 'vitest'
import { describeHeldBack } from './describe-held-back.ts'

it('says why a text did not go out, and what to do', () => {
  expect(describeHeldBack('empty-note')).toBe(
    'It did not go out on time: it had no note for readers. Schedule it again with one.',
  )
  expect(describeHeldBack('withdrawn')).toBe(
    'It did not go out on time: we do not know why. Schedule it again.',
  )
})
