import { describe, expect, it } from 'vitest'
import type { Judgment } from '#domain/briefs/brief-content.ts'
import type { Inline } from '#domain/prose/inline.ts'
import type { Confidence } from './confidence.ts'
import { toShownJudgment, toWhy } from './confidence-sentence.ts'

const low: Confidence = { level: 'low', reason: 'one pilot tells it' }
const text = (value: string): Inline => ({ type: 'text', value })
const cite = (number: number): Inline => ({ type: 'citation', number })

/** A judgment that says `sentence` between two statements. */
function judge(sentence: string | null, confidence: Confidence | null = low): Judgment {
  const runs: Judgment['runs'] =
    sentence === null
      ? [{ role: 'statement', text: 'The lock was shut. It will open.' }]
      : [
          { role: 'statement', text: 'The lock was shut. ' },
          { role: 'confidence', text: `${sentence} ` },
          { role: 'statement', text: 'It will open.' },
        ]
  return { kind: 'judgment', key: 'a', role: 'bottom-line', runs, likelihood: null, confidence }
}

describe('toShownJudgment', () => {
  it.each([
    'Confidence is low because one pilot tells it.',
    'We have low confidence in this judgment, because one pilot tells it.',
    'Our overall confidence is rated low, since one pilot tells it',
    'Low confidence – one pilot tells it.',
    'CONFIDENCE: LOW. One pilot tells it.',
    'It is assessed with low confidence: **one pilot** tells it.',
  ])('says once what stands in %j', (sentence) => {
    expect(toShownJudgment(judge(sentence))).toEqual({
      text: 'The lock was shut. It will open.',
      why: [text('one pilot tells it.')],
    })
  })

  it.each([
    ['Confidence is low because a crew member tells it.'],
    ['Confidence is low because one pilot tells it and nobody else was there.'],
    ['Confidence in the date is low because one pilot tells it.'],
    ['Confidence is not low because one pilot tells it.'],
    ['Confidence is low to moderate because one pilot tells it.'],
    ['Confidence is there because one pilot tells it.'],
    ['One pilot tells it, so confidence is low.'],
  ])('keeps %j whole, as it says more', (sentence) => {
    expect(toShownJudgment(judge(sentence))).toEqual({
      text: 'The lock was shut. It will open.',
      why: [text(sentence)],
    })
  })

  it('leaves out a sentence that gives no reason', () => {
    const bare: Confidence = { level: 'moderate', reason: null }
    expect(toShownJudgment(judge('Confidence is moderate.', bare)).why).toEqual([])
    expect(toShownJudgment(judge('We hold this with moderate confidence.', bare)).why).toEqual([])
    expect(toShownJudgment(judge('Confidence is moderate for now.', bare)).why).toEqual([
      text('Confidence is moderate for now.'),
    ])
  })

  it('keeps the citations that the reason does not have', () => {
    const sentence = 'Confidence is low [3] because one pilot tells it [2][4].'
    const cited: Confidence = { level: 'low', reason: 'one pilot tells it [2]' }
    expect(toShownJudgment(judge(sentence, cited)).why).toEqual([
      text('one pilot tells it '),
      cite(2),
      text('.'),
      cite(3),
      cite(4),
    ])
    expect(toShownJudgment(judge('Confidence is low [7].', { level: 'low', reason: null })).why).toEqual([
      cite(7),
    ])
  })

  it('joins several sentences of confidence', () => {
    const judgment = judge('Confidence is low')
    judgment.runs.push({ role: 'confidence', text: 'because one pilot tells it.' })
    expect(toShownJudgment(judgment).why).toEqual([text('one pilot tells it.')])
  })

  it('keeps the whole text where no sentence states the confidence, or no confidence is known', () => {
    expect(toShownJudgment(judge(null))).toEqual({
      text: 'The lock was shut. It will open.',
      why: [text('one pilot tells it.')],
    })
    expect(toShownJudgment(judge('Confidence is low.', null))).toEqual({
      text: 'The lock was shut. Confidence is low. It will open.',
      why: [],
    })
  })
})

describe('toWhy', () => {
  it.each<[Confidence | null, Inline[]]>([
    [null, []],
    [{ level: 'high', reason: null }, []],
    [{ level: 'high', reason: '' }, []],
    [{ level: 'high', reason: 'all logs agree' }, [text('all logs agree.')]],
    [{ level: 'high', reason: 'all logs agree [1]' }, [text('all logs agree '), cite(1), text('.')]],
    [{ level: 'high', reason: '*all* logs agree?' }, [text('*all* logs agree?')]],
  ])('makes of %j a sentence', (confidence, why) => {
    expect(toWhy(confidence)).toEqual(why)
  })
})
