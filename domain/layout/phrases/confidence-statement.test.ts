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

  it.each([
    'We do not have high confidence in this assessment.',
    'We don’t hold this with high confidence.',
    'We lack high confidence in this assessment.',
    'This cannot be said with high confidence.',
    'Nobody can say with high confidence who did it.',
    'There is not enough evidence to judge this with high confidence.',
    'It is too early to assess the cause with moderate confidence.',
    '“We have high confidence in this assessment,” the minister said.',
  ])('is not in %j, which states none', (text) => {
    expect(findConfidence(text)).toBeNull()
  })

  it.each([
    ['It was not sabotage, with moderate confidence.', 'moderate'],
    ['We cannot name the crew, but we judge with high confidence that it was paid.', 'high'],
    ['We cannot name the crew and judge with low confidence that it was paid.', 'low'],
    ['We do not know who paid. We judge with high confidence that somebody did.', 'high'],
    ['We do not have high confidence in this. Overall confidence is low.', 'low'],
    ['We hold the “accident” reading with moderate confidence.', 'moderate'],
  ])('in %j, in spite of a denial or a quoted word', (text, level) => {
    expect(findConfidence(text)?.confidence.level).toBe(level)
  })

  it.each([
    'The FBI assesses with high confidence that it sank.',
    'NSA, CISA and FBI assess with high confidence that the crew was paid.',
    'According to Mandiant, which attributes it with moderate confidence, the crew was paid.',
    'Mandiant analysts attribute it with moderate confidence to the crew.',
    'Microsoft has high confidence that the crew was paid.',
    'Microsoft said it has high confidence in the attribution.',
    'The CIA holds with low confidence that it sank.',
    'The Ministry of Defence gives only low confidence to the report.',
    'The intelligence community assesses with high confidence that it sank.',
    'Two senior officials have moderate confidence in the log.',
    'On Monday US officials said with high confidence that it sank.',
    'It burnt, and she said with high confidence that it sank.',
    'They said that confidence in the log is high.',
    'The FBI said the crew was paid and assessed with high confidence that it fled.',
  ])('is not in %j, where it is somebody else’s', (text) => {
    expect(findConfidence(text)).toBeNull()
  })

  it.each([
    'We assess with high confidence that it sank.',
    'It is assessed with high confidence that it sank.',
    'Unlike the FBI, we assess with high confidence that it sank.',
    'The CIA said it burnt, but we judge with high confidence that it sank.',
    'The CIA said it burnt and we judge with high confidence that it sank.',
    'The desk at Exmere assesses with high confidence that it sank.',
    'Our analysts assess with high confidence that it sank.',
    'The analysts assess with high confidence that it sank.',
    'It is attributed to the FBI with high confidence.',
    'Iran has, with high confidence, laid the mines.',
    'The attribution to Iran has high confidence.',
    'Hypothesis A has high confidence.',
    'The Storm Hypothesis has high confidence.',
    'The FBI assesses with low confidence that it burnt. It sank, with high confidence.',
    'Open sources suggest with high confidence that it sank.',
    'What the ministry found points with high confidence to fog.',
    'Officials said little, and our confidence is high.',
  ])('is in %j, where it is our own', (text) => {
    expect(findConfidence(text)?.confidence.level).toBe('high')
  })

  it('gives a reason with the words that are quoted in it', () => {
    const text = 'Confidence is low due to the ministry’s words “we saw nothing at all”.'
    expect(findConfidence(text)?.confidence.reason).toBe('the ministry’s words “we saw nothing at all”')
  })

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

  it.each([
    ['Confidence: low.', 'low'],
    ['Confidence – high.', 'high'],
    ['Confidence rating: medium.', 'moderate'],
    ['Confidence is very high.', 'high'],
    ['Confidence is rather low.', 'low'],
    ['Confidence remains moderate to high.', 'moderate'],
    ['Confidence is moderate-high.', 'moderate'],
    ['Confidence is low and moderate.', 'low'],
    ['The confidence of the desk stands at high.', 'high'],
    ['We put it with at best low confidence.', 'low'],
    ['The finding carries moderate analytic confidence.', 'moderate'],
    ['Moderate confidence.', 'moderate'],
    ['It was sabotage (high confidence).', 'high'],
    ['It was sabotage. Confidence (low).', 'low'],
    ['CONFIDENCE IS HIGH.', 'high'],
  ])('reads the level of %j as %s', (text, level) => {
    expect(findConfidence(text)?.confidence.level).toBe(level)
  })

  it.each([
    '',
    'It sank.',
    'Confidence grew.',
    'Investor confidence is low.',
    'Voters’ confidence remains high.',
    'Consumer confidence is moderate.',
    'Business and market confidence is low.',
    'The level is high.',
  ])('says nothing of %j', (text) => {
    expect(findConfidence(text)).toBeNull()
  })

  it.each([
    ['Confidence is low owing to the age of the log.', 'the age of the log'],
    ['Confidence is low because of fog!', 'fog'],
    ['Confidence is low, mainly because nobody saw it.', 'nobody saw it'],
    ['Confidence is low in view of the fog.', 'the fog'],
    ['Confidence is low in the cause, as only one log exists.', 'only one log exists'],
    ['Confidence is low.', null],
    ['Confidence is low as well.', null],
    ['Confidence is low as of today.', null],
    ['Confidence is low because.', null],
  ])('takes the reason from %j', (text, reason) => {
    expect(findConfidence(text)?.confidence.reason).toBe(reason)
  })

  it('takes the sentence about the whole before any other', () => {
    const text = 'Overall confidence is low. Confidence is high in the date.'
    expect(findConfidence(text)?.confidence.level).toBe('low')
  })

  it('takes the last of two that are worded alike', () => {
    const text = 'Confidence is low in the cause. Confidence is high in the date.'
    expect(findConfidence(text)).toEqual({
      confidence: { level: 'high', reason: null },
      span: { start: 32, end: 63 },
    })
  })

  it('counts from the start of the text where the sentence stands in a later paragraph', () => {
    const text = 'It sank.\n\nIt is deep there. Confidence is low because of fog.'
    expect(findConfidence(text)).toEqual({
      confidence: { level: 'low', reason: 'fog' },
      span: { start: 28, end: 61 },
    })
  })

  it('reads through emphasis', () => {
    expect(findConfidence('**Confidence** is *low* because of fog.')).toEqual({
      confidence: { level: 'low', reason: 'fog' },
      span: { start: 0, end: 39 },
    })
  })

  it('marks no sentence that goes on with another claim', () => {
    expect(findConfidence('Confidence is low; the port reopens on Monday.')).toEqual({
      confidence: { level: 'low', reason: null },
      span: null,
    })
  })

  it.each([
    ['one two three four five six seven eight nine ten eleven', true],
    ['one two three four five six seven eight nine ten eleven twelve thirteen', false],
  ])('marks a sentence that ends in "%s": %s', (rest, marked) => {
    expect(findConfidence(`Confidence is low in ${rest}`)?.span !== null).toBe(marked)
  })
})
