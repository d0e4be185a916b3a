import { describe, expect, it } from 'vitest'
import { statesFact } from './states-fact.ts'

describe('statesFact', () => {
  it.each([
    'The board counted 40 ships.',
    'It closed in 2023.',
    'It closed on 5 March.',
    'It paid $40.',
    'It closed on Tuesday, March 5.',
    'By 5 March it had closed.',
    'The board spoke of “a very long closure”.',
    'The board said "we will close".',
    'Nobody looked. A quarter, 25 %, was lost.',
  ])('says so of %s', (text) => expect(statesFact(text)).toBe(true))

  it.each([
    'The port closed.',
    'Hypothesis 2 explains less than hypothesis 1.',
    'It is likely (55–80 %) to close.',
    'We assess that 40 ships left.',
    'It will close within 30 days.',
    'What matters within 12 months is the weather.',
    'No change within 30 days.',
    'The port stays shut for the next 30 to 60 days.',
    'Whether the log of 4 March is whole',
    'Were 40 ships there?',
    'It may cost 40 lives.',
    'The A320 and the S-300 are both old.',
    'The file that France 2 saw is whole.',
    'A log from before 12 May would settle it.',
    'It was called “likely”.',
    'none found',
  ])('says nothing of %s', (text) => expect(statesFact(text)).toBe(false))
})
