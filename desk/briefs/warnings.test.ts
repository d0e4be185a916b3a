import { expect, it } from 'vitest'
import { describeWarnings } from './warnings.ts'

it('says the same thing once, with all its lines', () => {
  const comment = 'A comment was left out.'
  expect(
    describeWarnings([
      { message: comment, line: 3 },
      { message: 'The text has no title.', line: null },
      { message: comment, line: 9 },
      { message: 'A list.', line: 4 },
    ]),
  ).toEqual([`lines 3, 9: ${comment}`, 'The text has no title.', 'line 4: A list.'])
})
