import { describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import type { BriefContent, Citation } from '#domain/briefs/brief-content.ts'
import { blankContent } from './blank-content.ts'
import { addSource, countCitations, moveSource, orderSources, removeSource } from './edit-sources.ts'

const aSource = (title: string, number: number): Citation => ({
  key: title,
  number,
  title,
  publisher: null,
  publishedOn: null,
  language: null,
  url: null,
  retrievedOn: null,
  grade: null,
})

/** A brief whose whole text is `text`, with sources called after their number: "s1". */
function citing(text: string, ...numbers: number[]): BriefContent {
  return {
    ...blankContent(),
    preamble: [text],
    sources: numbers.map((number) => aSource(`s${number}`, number)),
  }
}

const outcome = ({ preamble, sources }: BriefContent) =>
  [preamble[0], ...sources.map(({ number, title }) => `${number} ${title}`)].join(' | ')

describe('sources and what cites them', () => {
  it('counts how often each is cited, wherever the text does', () => {
    expect(countCitations(citing('It left [2], early [1][2].', 1, 2))).toEqual(
      new Map([
        [2, 2],
        [1, 1],
      ]),
    )
    expect(countCitations(aContent()).get(1)).toBe(1)
  })

  it('adds a source under the next number', () => {
    expect(outcome(addSource(citing('It left [1].', 1, 4), aSource('new', 0)))).toBe(
      'It left [1]. | 1 s1 | 4 s4 | 5 new',
    )
  })

  it.each([
    {
      what: 'with what cites it',
      text: 'It left [2], early [1].',
      gone: 2,
      left: 'It left, early [1]. | 1 s1',
    },
    { what: 'and moves up those behind it', text: 'One [1] two [2].', gone: 1, left: 'One two [1]. | 1 s2' },
    { what: 'that nothing cites', text: 'It left [1].', gone: 2, left: 'It left [1]. | 1 s1' },
    { what: 'at the beginning of a text', text: '[2] It left.', gone: 2, left: 'It left. | 1 s1' },
    {
      what: 'and leaves what is no citation',
      text: 'The `[2]` and [2](https://a.test) stay.',
      gone: 2,
      left: 'The `[2]` and [2](https://a.test) stay. | 1 s1',
    },
  ])('removes a source $what', ({ text, gone, left }) => {
    expect(outcome(removeSource(citing(text, 1, 2), gone))).toBe(left)
  })

  it.each([
    { what: 'down', step: 1 as const, number: 1, left: 'One [2] two [1] three [3]. | 1 s2 | 2 s1 | 3 s3' },
    { what: 'up', step: -1 as const, number: 3, left: 'One [1] two [3] three [2]. | 1 s1 | 2 s3 | 3 s2' },
    {
      what: 'no further than the first',
      step: -1 as const,
      number: 1,
      left: 'One [1] two [2] three [3]. | 1 s1 | 2 s2 | 3 s3',
    },
  ])('moves a source $what with what cites it', ({ step, number, left }) => {
    expect(outcome(moveSource(citing('One [1] two [2] three [3].', 1, 2, 3), number, step))).toBe(left)
  })

  it.each([
    {
      what: 'as the text cites them',
      before: citing('One [3] two [1] [3].', 1, 2, 3),
      after: 'One [1] two [2] [1]. | 1 s3 | 2 s1 | 3 s2',
    },
    {
      what: 'and leaves a number free that no source has',
      before: citing('One [2] two [1].', 1, 7),
      after: 'One [2] two [1]. | 1 s1 | 3 s7',
    },
    { what: 'without gaps', before: citing('One [9].', 4, 9), after: 'One [1]. | 1 s9 | 2 s4' },
  ])('numbers sources $what', ({ before, after }) => {
    expect(outcome(orderSources(before))).toBe(after)
  })
})
