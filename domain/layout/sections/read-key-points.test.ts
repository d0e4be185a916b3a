import { describe, expect, it } from 'vitest'
import type { KeyPointKind, Part } from '#domain/briefs/brief-content.ts'
import { readMarkdown } from '#domain/layout/lines/read-markdown.ts'
import { readText } from '#domain/layout/lines/read-text.ts'
import { kindOfKeyPoints } from '#domain/layout/phrases/key-point-labels.ts'
import { readKeyPoints, splitItems } from './read-key-points.ts'
import { partsOf } from '#domain/layout/lines/parts-of.test-data.ts'

const read = (...lines: string[]) => partsOf(readKeyPoints(readText(lines.join('\n'))))

function points(label: string, pointKind: KeyPointKind, ...texts: string[]): Part {
  return { kind: 'key-points', label, pointKind, items: texts.map((text) => ({ key: '', text })) }
}

function passage(text: string, form: 'paragraph' | 'item' = 'paragraph'): Part {
  return { kind: 'passage', key: '', form, text }
}

it('keeps what is said of a point below it as a passage, and makes no point of it', () => {
  const list = '- **Assumptions:**\n    - It floats.\n        - So far.\n    - It moves.'
  expect(partsOf(readKeyPoints(readMarkdown(`# A\n\n## B\n\n${list}`).slice(2)))).toEqual([
    points('Assumptions', 'assumptions', 'It floats', 'It moves'),
    passage('So far.', 'item'),
  ])
})

describe('kindOfKeyPoints', () => {
  it.each([
    ['Assumptions', 'assumptions'],
    ['Key Assumption', 'assumptions'],
    ['What we assume', 'assumptions'],
    ['Information Gaps', 'information-gaps'],
    ['Gap', 'information-gaps'],
    ['Blind Spots', 'information-gaps'],
    ['Blindspots', 'information-gaps'],
    ['Known unknowns', 'information-gaps'],
    ['Uncertainties', 'information-gaps'],
    ['Missing data', 'information-gaps'],
    ['Open Questions', 'information-gaps'],
    ['Collection', 'information-gaps'],
    ['Bias', 'bias-and-deception'],
    ['Biases', 'bias-and-deception'],
    ['Deception Risk', 'bias-and-deception'],
    ['Denial', 'bias-and-deception'],
    ['Disinformation', 'bias-and-deception'],
    ['Red Flags', 'red-flags'],
    ['red-flag', 'red-flags'],
    ['Inconsistencies', 'red-flags'],
    ['Warning Signs', 'red-flags'],
    ['Anomaly', 'red-flags'],
    ['Contradictions', 'red-flags'],
    ['Notes', 'other'],
    ['Missing pilots', 'other'],
    ['Unbiased', 'other'],
    ['', 'other'],
    ['Gaps and Red Flags', 'information-gaps'],
    ['Red Flags and Assumptions', 'assumptions'],
  ])('of "%s" is %s', (label, kind) => {
    expect(kindOfKeyPoints(label)).toBe(kind)
  })
})

describe('splitItems', () => {
  it.each([
    ['', []],
    ['The log is whole', ['The log is whole']],
    ['The log is whole; clocks agree.', ['The log is whole', 'clocks agree']],
    ['The log is whole; and clocks agree; Or not;', ['The log is whole', 'clocks agree', 'not']],
    ['And so on; more.', ['And so on', 'more']],
    ['The log is whole. Clocks agree.', ['The log is whole', 'Clocks agree']],
    ['The log is whole. Clocks agree; charts do not.', ['The log is whole. Clocks agree', 'charts do not']],
    ['The U.S. log is whole.', ['The U.S. log is whole']],
    ['The log is whole [1].', ['The log is whole [1]']],
    ['More follows...', ['More follows...']],
    ['Who wrote it? Who read it?', ['Who wrote it?', 'Who read it?']],
    ['One;two', ['One;two']],
    ['; One; ; two;', ['One', 'two']],
    ['**One.** Two.', ['**One.**', 'Two']],
  ])('of %j', (text, items) => {
    expect(splitItems(text)).toEqual(items)
  })
})

describe('readKeyPoints', () => {
  it.each([
    [['Assumptions: The log is whole.'], [points('Assumptions', 'assumptions', 'The log is whole')]],
    [['**Notes:** One; two.'], [points('Notes', 'other', 'One', 'two')]],
    [['- Notes: One.'], [points('Notes', 'other', 'One')]],
    [['Red Flags'], [points('Red Flags', 'red-flags')]],
    [
      ['Red Flags', 'One. Two.', 'Assumptions', 'Three.'],
      [points('Red Flags', 'red-flags', 'One', 'Two'), points('Assumptions', 'assumptions', 'Three')],
    ],
    [['Gaps:', '- One. Two.', '- Three;'], [points('Gaps', 'information-gaps', 'One. Two', 'Three')]],
    [['- Gaps: One.', '  - Two.', '  - Three.'], [points('Gaps', 'information-gaps', 'One', 'Two', 'Three')]],
    [['Gaps:', '1. One', '2. Two'], [points('Gaps', 'information-gaps', 'One', 'Two')]],
    [['The desk holds the following.'], [passage('The desk holds the following.')]],
    [['- The log is whole.'], [passage('The log is whole.', 'item')]],
    [
      ['- The log is whole.', '  It is signed.'],
      [passage('The log is whole.', 'item'), passage('It is signed.')],
    ],
    [['1. The log is whole.'], [passage('1. The log is whole.')]],
    [
      ['- The log is whole.', '  - By day.'],
      [passage('The log is whole.', 'item'), passage('By day.', 'item')],
    ],
  ])('reads %j', (lines, parts) => {
    expect(read(...lines)).toEqual(parts)
  })

  it('reads headings of the format as labels', () => {
    expect(partsOf(readKeyPoints(readMarkdown('### Gaps\n\n- One.\n\n### Pilots\n\nTwo.')))).toEqual([
      points('Gaps', 'information-gaps', 'One'),
      points('Pilots', 'other', 'Two'),
    ])
  })

  it('finds nothing in no lines', () => {
    expect(partsOf(readKeyPoints([]))).toEqual([])
  })
})
