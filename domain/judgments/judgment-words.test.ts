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

/** What was found, as plain lists. */
const told = (found: ReturnType<typeof findJudgmentWords>) => ({
  yardsticks: found.yardsticks.map(({ id, uses }) => [id, Object.fromEntries(uses)]),
  confidence: Object.fromEntries(found.confidence),
})

describe('findJudgmentWords', () => {
  it('names every scale once, in the order of use, and what uses each of its words', () => {
    expect(told(find([scenario('phia'), judgment('icd-203')], [hypothesis('phia')]))).toEqual({
      yardsticks: [
        ['phia', { likely: ['Best', 'Hypothesis A'] }],
        ['icd-203', { likely: ['J1'] }],
      ],
      confidence: {},
    })
    expect(told(findJudgmentWords(aContent()))).toEqual({
      yardsticks: [
        ['icd-203', { likely: ['J1'], 'almost certain': ['Most-Likely'] }],
        ['phia', { unlikely: ['Hypothesis A'] }],
      ],
      confidence: { low: ['J1'] },
    })
  })

  it('knows a term by its range where the text uses its other wording', () => {
    const probable = { term: 'probable', yardstick: 'icd-203', low: 55, high: 80 } as const
    const found = find([{ kind: 'hypothesis', key: 'c', name: null, runs: [], likelihood: probable }])
    expect(told(found).yardsticks).toEqual([['icd-203', { likely: ['Hypothesis A'] }]])
  })

  it('names none where nothing has a likelihood', () => {
    const nothing = { yardsticks: [], confidence: {} }
    expect(told(find())).toEqual(nothing)
    expect(
      told(find([scenario(null), judgment(null), hypothesis(null), { kind: 'tag', name: 'likely' }])),
    ).toEqual(nothing)
  })

  it('sees a confidence wherever it stands, without a reason too, and names what has it', () => {
    const low = { level: 'low', reason: null } as const
    const assessment: Part = {
      kind: 'judgment',
      key: 'd',
      role: 'assessment',
      runs: [],
      likelihood: null,
      confidence: low,
    }
    expect(
      told(find([judgment(null)], [judgment('phia', low), assessment, judgment(null, low)])).confidence,
    ).toEqual({
      low: ['J1', 'Assessment', 'Key judgment'],
    })
  })
})
