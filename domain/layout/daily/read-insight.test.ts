import { describe, expect, it } from 'vitest'
import { readText } from '#domain/layout/lines/read-text.ts'
import type { Insight } from './daily-report.ts'
import { isInsight, readInsight } from './read-insight.ts'

function insightOf(text: string): Insight {
  const [line] = readText(text)
  if (!line) throw new Error('no line')
  return readInsight(line)
}

describe('isInsight', () => {
  it.each([
    'Insight 1 [S, Confidence: High]: The port reopens.',
    'insight #12 [G; confidence: low]',
    'INSIGHT [R]: x',
    'Insight 3 (S, Confidence Level: Moderate) – x',
    'Insight [Confidence: High]',
    'Insight 2 []',
    'Insight 4[S | confidence moderate]: x',
  ])('is yes for %j', (text) => {
    expect(isInsight(text)).toBe(true)
  })

  it.each([
    '',
    'Insight 1: The port reopens.',
    'Insights [S, Confidence: High]: x',
    'An Insight 1 [S]: x',
    'Insight 1 [SG]: x',
    'Insight 1 [S, probability: high]: x',
    'Insight 1234 [S]: x',
    'Insight 1 [S, Confidence: High',
  ])('is no for %j', (text) => {
    expect(isInsight(text)).toBe(false)
  })
})

describe('readInsight', () => {
  it.each([
    ['Insight 1 [S, Confidence: High]: The port reopens.', 'S', 'high', 'The port reopens.'],
    ['Insight 1 [g, Confidence: Medium] The port reopens.', 'G', 'moderate', 'The port reopens.'],
    ['Insight 1 (R/Confidence: Moderate) – The port reopens.', 'R', 'moderate', 'The port reopens.'],
    ['Insight 1 [S, Confidence: Low to Moderate]: The port reopens.', 'S', 'low', 'The port reopens.'],
    ['Insight 1 [S, Confidence: Moderate-High]: The port reopens.', 'S', 'moderate', 'The port reopens.'],
    ['Insight 1 [S, Confidence: unclear]: The port reopens.', 'S', null, 'The port reopens.'],
    ['Insight [S]: The port reopens.', 'S', null, 'The port reopens.'],
    ['Insight 2 [Confidence: High]: The port reopens.', null, 'high', 'The port reopens.'],
    ['Insight 2 []: The port reopens.', null, null, 'The port reopens.'],
    ['**Insight 1 [S, Confidence: High]:** The port reopens.', 'S', 'high', 'The port reopens.'],
    ['Insight 1 [S, Confidence: High]', 'S', 'high', ''],
    ['Insight 1 [S]: It costs 3 * 4 [1].', 'S', null, 'It costs 3 \\* 4 [1].'],
    ['The port reopens.', null, null, 'The port reopens.'],
  ])('reads %j', (...[line, code, confidence, text]) => {
    expect(insightOf(line)).toEqual({
      code,
      confidence,
      text,
      credibility: null,
      coherence: null,
      confidenceNote: null,
    })
  })
})
