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
    [[9, 38, 17, 0], 'Most often moderate confidence: 38 of 64 judgments'],
    [[2, 3, 2, 2], 'Most often moderate confidence: 3 of 9 judgments'],
    [[1, 0, 0, 3], 'Most often no stated confidence: 3 of 4 judgments'],
    [[20, 20, 5, 0], 'Most often low and moderate confidence: 20 of 45 judgments each'],
    [[20, 0, 5, 20], 'Most often low and no stated confidence: 20 of 45 judgments each'],
    [[4, 0, 4, 0], 'Equally often low and high confidence: 4 judgments each'],
    [[1, 1, 1, 0], 'Equally often low, moderate and high confidence: 1 judgment each'],
    [[1, 1, 1, 1], 'Equally often low, moderate, high and no stated confidence: 1 judgment each'],
  ])('of %j', (counts, title) => {
    expect(decideConfidenceChart(toCounts(counts), noun)).toMatchObject({ kind: 'drawing', title })
  })
})

it('says what is seen, without levels that nothing is of', () => {
  expect(decideConfidenceChart(toCounts([9, 0, 17, 1]), noun)).toMatchObject({
    seen: 'One bar, divided by confidence. Low 9, high 17 and not stated 1 of 27 judgments.',
  })
})

it.each([
  [[0, 7, 0, 0], '7 judgments, with moderate confidence.'],
  [[0, 0, 1, 0], '1 judgment, with high confidence.'],
  [[0, 0, 0, 2], '2 judgments, without stated confidence.'],
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
    caption: 'Confidence of judgments',
    columns: ['Confidence', 'Judgments', 'Share'],
    rows: [
      ['Low', 1, 'under 1%'],
      ['Moderate', 0, '0%'],
      ['High', 999, 'over 99%'],
      ['Not stated', 0, '0%'],
    ],
  })
})
