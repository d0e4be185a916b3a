import { describe, expect, it } from 'vitest'
import type { Judgment } from '#domain/briefs/brief-content.ts'
import { joinRuns } from '#domain/briefs/runs.ts'
import { confidenceLevels } from '#domain/judgments/confidence.ts'
import { findConfidence } from '#domain/layout/phrases/confidence-statement.ts'
import { setConfidence, setJudgmentText } from './set-judgment.ts'

const blank: Judgment = {
  kind: 'judgment',
  key: 'a',
  role: 'bottom-line',
  runs: [],
  likelihood: null,
  confidence: null,
  code: 'risk',
}
const textOf = ({ runs }: Judgment) => joinRuns(runs)

describe('setConfidence', () => {
  it.each(
    confidenceLevels.flatMap((level) => [null, 'one source tells it'].map((reason) => ({ level, reason }))),
  )('says %j in words that are read back as the same', (confidence) => {
    const judged = setConfidence(setJudgmentText(blank, 'The port closed.'), confidence)
    expect(findConfidence(textOf(judged))?.confidence).toEqual(confidence)
    expect(setJudgmentText(judged, textOf(judged))).toEqual(judged)
  })

  it('takes the former sentence away, and the last with it', () => {
    const low = setConfidence(setJudgmentText(blank, 'The port closed.'), { level: 'low', reason: null })
    const high = setConfidence(low, { level: 'high', reason: 'all say so. ' })
    expect(textOf(high)).toBe('The port closed. We have high confidence in this judgment because all say so.')
    expect(setConfidence(high, null)).toEqual({
      ...blank,
      runs: [{ role: 'statement', text: 'The port closed.' }],
    })
  })
})

describe('setJudgmentText', () => {
  it('reads a confidence that the words state, and forgets it with them', () => {
    const stated = setJudgmentText(blank, 'The port closed. We have low confidence in this judgment.')
    expect(stated.confidence).toEqual({ level: 'low', reason: null })
    expect(setJudgmentText(stated, 'The port closed.').confidence).toBeNull()
    expect(stated).toMatchObject({ key: 'a', code: 'risk' })
  })

  it('keeps one that was chosen beside a text which states none', () => {
    const chosen: Judgment = { ...blank, confidence: { level: 'high', reason: null } }
    expect(setJudgmentText(chosen, 'It closed.').confidence).toEqual({ level: 'high', reason: null })
  })
})
