import { describe, expect, it } from 'vitest'
import {
  countConfidence,
  decideConfidenceChart,
  listCommonest,
  toConfidenceTable,
  type ConfidenceCount,
} from './confidence-chart.ts'

const noun = { one: 'judgment', many: 'judgments' }
const toCounts = ([low = 0, moderate = 0, high = 0, none = 0]: readonly number[]): ConfidenceCount[] => [
  { level: 'low', count: low },
  { level: 'moderate', count: moderate },
  { level: 'high', count: high },
  { level: null, count: none },
]

describe('the title of a mix of confidence', () => {
  it.each([
    [[9, 38, 17, 0], 'Moderate confidence is most common: 38 of 64 judgments'],
    [[2, 3, 2, 2], 'Moderate confidence is most common: 3 of 9 judgments'],
    [[1, 0, 0, 3], 'Confidence is most often not stated: 3 of 4 judgments'],
    [[20, 20, 5, 0], 'Low and moderate confidence are most common: 20 of 45 judgments each'],
    [[20, 0, 5, 20], 'Low and unstated confidence are most common: 20 of 45 judgments each'],
    [[4, 0, 4, 0], 'Low and high confidence are equally common: 4 judgments each'],
    [[1, 1, 1, 0], 'Low, moderate and high confidence are equally common: 1 judgment each'],
    [[1, 1, 1, 1], 'Low, moderate, high and unstated confidence are equally common: 1 judgment each'],
  ])('of %j', (counts, title) => {
    expect(decideConfidenceChart(toCounts(counts), noun)).toMatchObject({ kind: 'drawing', title })
  })
})

it('says what is seen, without levels that nothing is of', () => {
  expect(decideConfidenceChart(toCounts([9, 0, 17, 1]), noun)).toMatchObject({
    seen: 'A single bar divided by level of confidence: low 9, high 17 and not stated 1, of 27 judgments.',
  })
})

it.each([
  [[0, 7, 0, 0], 'All 7 judgments have moderate confidence.'],
  [[0, 0, 1, 0], 'The only judgment has high confidence.'],
  [[2, 0, 0, 0], 'Both judgments have low confidence.'],
  [[0, 0, 0, 1], 'The only judgment states no level of confidence.'],
  [[0, 0, 0, 2], 'Neither judgment states a level of confidence.'],
  [[0, 0, 0, 5], 'None of the 5 judgments states a level of confidence.'],
])('one level is a sentence: %j', (counts, text) => {
  expect(decideConfidenceChart(toCounts(counts), noun)).toEqual({ kind: 'sentence', text })
})

it('no judgment is nothing', () => {
  expect(decideConfidenceChart(toCounts([]), noun)).toEqual({ kind: 'nothing' })
  expect(listCommonest(toCounts([]))).toEqual([])
})

it('adds up what is of one level, in the order of the levels', () => {
  const counts: ConfidenceCount[] = [
    { level: null, count: 1 },
    { level: 'high', count: 2 },
    { level: 'high', count: 3 },
  ]
  expect(countConfidence(counts)).toEqual(toCounts([0, 0, 5, 1]))
})

it('the table has all levels and their shares', () => {
  expect(toConfidenceTable(toCounts([1, 0, 999, 0]), noun)).toEqual({
    caption: 'Confidence in judgments',
    columns: ['Confidence', 'Judgments', 'Share'],
    rows: [
      ['Low', 1, 'under 1%'],
      ['Moderate', 0, '0%'],
      ['High', 999, 'over 99%'],
      ['Not stated', 0, '0%'],
    ],
  })
})
