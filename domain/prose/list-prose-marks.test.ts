import { describe, expect, it } from 'vitest'
import { listProseMarks } from './list-prose-marks.ts'

/** Each mark as its kind and what it covers. */
const marks = (prose: string) =>
  listProseMarks(prose).map(({ kind, start, end }) => `${kind} ${prose.slice(start, end)}`)

describe('listProseMarks', () => {
  it.each([
    ['nothing in plain words', 'It left early.', []],
    ['citations', 'It left early [1][12].', ['citation [1]', 'citation [12]']],
    ['no number that begins with 0, and none of four digits', 'It left [0] [012] [1234].', []],
    [
      'emphasis, and what is in it',
      'It *left [2]* **early**.',
      ['emphasis *left [2]*', 'citation [2]', 'strong **early**'],
    ],
    ['a link, whose words cite nothing', 'See [1](https://site.test/a).', ['link [1](https://site.test/a)']],
    ['code, which cites nothing', 'Read `a[1]`.', ['code `a[1]`']],
    [
      'both paragraphs, at their places',
      'One [1].\n\nTwo *b* [2].',
      ['citation [1]', 'emphasis *b*', 'citation [2]'],
    ],
    ['over a break inside a paragraph', 'One *and\ntwo* [3].', ['emphasis *and\ntwo*', 'citation [3]']],
    ['nothing where marks are text', '# no heading\n2 * 3 * 4', []],
  ])('finds %s', (_, prose, expected) => {
    expect(marks(prose)).toEqual(expected)
  })

  it('finds citations alone in a paragraph with more marks than the page reads, and all in the next', () => {
    const many = '*a* '.repeat(1_001)
    expect(marks(`${many}[3]\n\n*b* [4]`)).toEqual(['citation [3]', 'emphasis *b*', 'citation [4]'])
    expect(marks('*a* '.repeat(1_000))).toHaveLength(1_000)
  })

  it('tells which source a citation points at', () => {
    expect(listProseMarks('It left [12].')).toEqual([{ kind: 'citation', number: 12, start: 8, end: 12 }])
  })
})
