import { describe, expect, it } from 'vitest'
import { findConfidence } from './confidence-statement.ts'

describe('findConfidence', () => {
  it.each([
    ['Overall confidence in this assessment is moderate due to one source.', 'moderate', 'one source'],
    ['Confidence level: Medium. Recommended action: wait.', 'moderate', null],
    ['We hold this with low confidence, since nobody saw it [1].', 'low', 'nobody saw it [1]'],
    [
      'Confidence is high in the origin, given that two laboratories agree.',
      'high',
      'two laboratories agree',
    ],
    ['Analytic confidence is assessed as low-to-moderate given the age.', 'low', 'the age'],
    [
      'High confidence in the motive is warranted because it was written down.',
      'high',
      'it was written down',
    ],
    [
      'We assess with high confidence that it sank, because wreckage floats there.',
      'high',
      'wreckage floats there',
    ],
    ['The plan, with moderate confidence, is part of a broader one.', 'moderate', null],
    ['It goes on, with moderate confidence in the assessment that it will last.', 'moderate', null],
  ])('in %j', (text, level, reason) => {
    expect(findConfidence(`It happened. ${text}`)?.confidence).toEqual({ level, reason })
  })

  it.each(['Public confidence is low.', 'The vote of confidence was high drama.', 'Nothing is said of it.'])(
    'is not in %j',
    (text) => {
      expect(findConfidence(text)).toBeNull()
    },
  )

  it('marks the sentence that says nothing else', () => {
    const text = 'It sank. On the cause our confidence is low, as nobody saw it. Wait.'
    const span = findConfidence(text)?.span
    expect(span && text.slice(span.start, span.end)).toBe(
      'On the cause our confidence is low, as nobody saw it.',
    )
  })

  it('marks no sentence that says more', () => {
    expect(findConfidence('The plan, with moderate confidence, is part of a broader one.')?.span).toBeNull()
    expect(findConfidence('We assess with high confidence that it sank.')?.span).toBeNull()
  })
})
