import fc from 'fast-check'
import { yardsticks } from '#domain/judgments/yardsticks.ts'
import type { Likelihood } from '#domain/judgments/likelihood.ts'
import { escapeProse } from '#domain/prose/escape-prose.ts'

const odd = [
  '§ 4',
  '*',
  '5 < 6',
  'a_b_c',
  '[sic]',
  '&amp;',
  'C:\\Temp',
  '`x`',
  '~40%',
  '“so”',
  'Zürich',
  '(see below)',
  '北京',
  '100 %',
]
const plain = [
  'ship',
  'harbour',
  'the',
  'crew',
  'twelve',
  'cables',
  'was',
  'seen',
  'near',
  'a',
  'lighthouse',
  'e.g.',
  'U.S.',
  'at',
  '4.5',
]
const starts = ['Ships', 'Nobody', 'Élan', 'Some', 'Twelve', 'Harbours', '«Quoted»', 'Öland']
/** Words that begin what supports a hypothesis or speaks against it. */
export const cues = [
  'Supporting evidence includes',
  'Key uncertainties are',
  'However, nothing says',
  'This is supported by',
]

/** Plain sentences with odd signs in them: what may stand in any format. */
export const sentence = fc
  .tuple(
    fc.constantFrom(...starts),
    fc.array(fc.constantFrom(...plain, ...odd), { minLength: 2, maxLength: 9 }),
    fc.constantFrom('.', '.', '?', '!', ' [3].', ' [1][2].'),
  )
  .map(([first, words, end]) => `${[first, ...words, 'there'].join(' ')}${end}`)

/** A paragraph of such sentences. */
export const plainText = fc
  .array(sentence, { minLength: 1, maxLength: 3 })
  .map((all) => escapeProse(all.join(' ')))

/** Prose with marks, which plain text cannot carry. */
export const marked = fc
  .tuple(
    plainText,
    fc.constantFrom(
      '**so it is**',
      '*perhaps*',
      '`code`',
      '[a page](https://example.org/a_b?x=1&y=2)',
      '[why](/why)',
    ),
  )
  .map(([text, mark]) => `${text} Then ${mark} there.`)

/** Names. */
export const capital = fc
  .tuple(
    fc.constantFrom('Harbour', 'Crew', 'Northern', 'O’Neill', 'Cable 4'),
    fc.constantFrom('Office', 'Group', '(HO)', 'Ltd', 'of Öland'),
  )
  .map((words) => words.join(' '))

/** Days. */
export const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** Likelihoods as the yardsticks have them. */
export const likelihood: fc.Arbitrary<Likelihood> = fc
  .constantFrom('icd-203' as const, 'phia' as const)
  .chain((yardstick) =>
    fc.constantFrom(...yardsticks[yardstick].terms.map((term) => ({ ...term, yardstick }))),
  )

/** A value, or `null`. */
export const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
