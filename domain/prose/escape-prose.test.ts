import { describe, expect, it } from 'vitest'
import { escapeProse } from './escape-prose.ts'
import { parseProse } from './parse-prose.ts'

describe('escapeProse', () => {
  it.each([
    ['', ''],
    ['Closed', 'Closed'],
    ['Closed for repairs.', 'Closed for repairs.'],
    ['a  b\tc\nd', 'a b c d'],
    ['  Closed.  ', 'Closed.'],
    [' \n\n ', ''],
  ])('leaves the words of %j as they are and folds white space', (plain, prose) => {
    expect(escapeProse(plain)).toBe(prose)
  })

  it.each([
    ['One.\n\nTwo.', 'One.\n\nTwo.'],
    ['One.\n \t\nTwo.', 'One.\n\nTwo.'],
    ['One.\n\n\n\nTwo.', 'One.\n\nTwo.'],
    ['\n\nOne.\n\n', 'One.'],
  ])('keeps the paragraphs of %j', (plain, prose) => {
    expect(escapeProse(plain)).toBe(prose)
  })

  it.each([
    ['5 * 3', '5 \\* 3'],
    ['`ls`', '\\`ls\\`'],
    ['C:\\temp', 'C:\\\\temp'],
    ['_quay_', '\\_quay\\_'],
    ['pier_seven', 'pier_seven'],
    ['<b>', '\\<b>'],
    ['1 < 2', '1 < 2'],
    ['&amp;', '\\&amp;'],
    ['salt & oil', 'salt & oil'],
    ['[a](b)', '[a]\\(b)'],
  ])('escapes in %j what would be a mark', (plain, prose) => {
    expect(escapeProse(plain)).toBe(prose)
  })

  it('leaves a number in brackets a citation', () => {
    expect(escapeProse('Seen *twice* [12].')).toBe('Seen \\*twice\\* [12].')
    expect(parseProse(escapeProse('Seen *twice* [12].'))).toEqual([
      [
        { type: 'text', value: 'Seen *twice* ' },
        { type: 'citation', number: 12 },
        { type: 'text', value: '.' },
      ],
    ])
  })
})
