import { expect, it } from 'vitest'
import { describeRefusal } from './refusals.ts'

it.each([
  ['needs-verification', /^The latest revision has not been verified\. Use `desk verify/],
  ['busy', /nothing was changed\. Try again/],
])('%s is told in words that hold for every case of it', (code, sentence) =>
  expect(describeRefusal(code)).toMatch(sentence),
)
