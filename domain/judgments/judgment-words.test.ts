import { describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import type { Part } from '#domain/briefs/brief-content.ts'
import type { Confidence } from './confidence.ts'
import { findJudgmentWords } from './judgment-words.ts'
import type { YardstickId } from './likelihood.ts'

const find = (...sections: Part[][]) =>
  findJudgmentWords({
    sections: sections.map((parts) => ({ number: 1, title: 'Any', kind: 'other', parts })),
  })

const likely = (yardstick: YardstickId) => ({ term: 'likely', yardstick, low: 55, high: 80 })

function scenario(yardstick: YardstickId | null): Part {
  const likelihood = yardstick && likely(yardstick)
  return { kind: 'scenario', key: 'a', name: 'Best', scenarioKind: 'best', text: 'It opens.', likelihood }
}

function judgment(yardstick: YardstickId | null, confidence: Confidence | null = null): Part {
  const likelihood = yardstick && likely(yardstick)
  return { kind: 'judgment', key: 'b', role: 'key-judgment', runs: [], likelihood, confidence }
}

function hypothesis(yardstick: YardstickId | null): Part {
  return { kind: 'hypothesis', key: 'c', name: null, runs: [], likelihood: yardstick && likely(yardstick) }
}

describe('findJudgmentWords', () => {
  it('names every scale once, in the order of use', () => {
    expect(find([scenario('phia'), judgment('icd-203')], [hypothesis('phia')])).toEqual({
      yardsticks: ['phia', 'icd-203'],
      hasConfidence: false,
    })
    expect(find([hypothesis('icd-203')], [scenario('phia')]).yardsticks).toEqual(['icd-203', 'phia'])
    expect(findJudgmentWords(aContent())).toEqual({ yardsticks: ['icd-203', 'phia'], hasConfidence: true })
  })

  it('names none where nothing has a likelihood', () => {
    expect(find()).toEqual({ yardsticks: [], hasConfidence: false })
    expect(find([scenario(null), judgment(null), hypothesis(null), { kind: 'tag', name: 'likely' }])).toEqual(
      {
        yardsticks: [],
        hasConfidence: false,
      },
    )
  })

  it('sees a confidence wherever it stands, without a reason too', () => {
    expect(find([judgment(null)], [judgment(null, { level: 'low', reason: null })])).toEqual({
      yardsticks: [],
      hasConfidence: true,
    })
  })
})
