import { describe, expect, it } from 'vitest'
import type { LayoutLine } from '#domain/layout/lines/layout-line.ts'
import { readText } from '#domain/layout/lines/read-text.ts'
import { isAssessmentLabel, isWeighing, splitHypothesisLabel, splitName } from './hypothesis-label.ts'

function lineOf(text: string): LayoutLine {
  const [line] = readText(text)
  if (!line) throw new Error('no line')
  return line
}

describe('splitHypothesisLabel', () => {
  it.each([
    ['Hypothesis A: It sank.', null, 'It sank.'],
    ['hypothesis b. It sank.', null, 'It sank.'],
    ['Hypothesis #3: It sank.', null, 'It sank.'],
    ['Hypothesis IV – It sank.', null, 'It sank.'],
    ['Hypothesis AB: It sank.', null, 'It sank.'],
    ['Hypothesis two: It sank.', null, 'It sank.'],
    ['Hypotheses: It sank.', null, 'It sank.'],
    ['Hypothesis', null, ''],
    ['Hypothesis C', null, ''],
    ['H2: It sank.', null, 'It sank.'],
    ['H12 – It sank.', null, 'It sank.'],
    ['Alternative hypothesis: It sank.', null, 'It sank.'],
    ['Leading alternative hypothesis 1: It sank.', null, 'It sank.'],
    ['Null Hypothesis: It sank.', null, 'It sank.'],
    ['Hypothesis A (Engine fire): It sank.', 'Engine fire', 'It sank.'],
    ['Hypothesis A ( Engine fire ) – It sank.', 'Engine fire', 'It sank.'],
    ['Hypothesis 2 (H2): It sank.', null, 'It sank.'],
    ['Hypothesis 2 (B). It sank.', null, 'It sank.'],
    ['Hypothesis A – engine fire: It sank.', 'engine fire', 'It sank.'],
    ['Hypothesis A (Engine fire)', 'Engine fire', ''],
    ['(C) It sank.', null, 'It sank.'],
    ['C) It sank.', null, 'It sank.'],
    ['C: It sank.', null, 'It sank.'],
    ['**Hypothesis 1: Engine fire** It sank.', 'Engine fire', 'It sank.'],
    ['**Hypothesis 1: Engine fire:** It sank.', 'Engine fire', 'It sank.'],
    ['**Hypothesis 1: Engine fire** – It sank.', 'Engine fire', 'It sank.'],
    ['**Hypothesis 1: It burnt.** It sank.', null, 'It burnt. It sank.'],
    ['**Hypothesis 1: Engine fire**', null, 'Engine fire'],
    ['B. **Engine fire:** It sank.', null, 'Engine fire: It sank.'],
  ])('of %j', (text, name, rest) => {
    expect(splitHypothesisLabel(lineOf(text))).toEqual({ name, text: rest })
  })

  it.each([
    'It sank.',
    'The hypothesis: it sank.',
    'Hypothesis A says that it sank.',
    'Hypothetical: It sank.',
    'Z. It sank.',
    '(I) It sank.',
    'I: It sank.',
    'A.It sank.',
    'A It sank.',
    '## A. It sank',
  ])('finds none in %j', (text) => {
    expect(splitHypothesisLabel(lineOf(text))).toBeNull()
  })
})

describe('splitName', () => {
  it.each([
    ['1. **Engine fire**: It sank.', 'Engine fire', 'It sank.'],
    ['1. Engine fire hypothesis: It sank.', 'Engine fire hypothesis', 'It sank.'],
    ['- Accidental explanation: It sank.', 'Accidental explanation', 'It sank.'],
    ['- Storm scenario: It sank.', 'Storm scenario', 'It sank.'],
    ['1. Engine fire: It sank.', null, 'Engine fire: It sank.'],
    ['1. It sank.', null, 'It sank.'],
    ['1. **It sank.** Soon.', null, 'It sank. Soon.'],
    ['- Hypothesis B (Storm): It sank.', 'Storm', 'It sank.'],
    ['1. H1: It sank.', null, 'It sank.'],
  ])('of %j', (text, name, rest) => {
    expect(splitName(lineOf(text))).toEqual({ name, text: rest })
  })
})

describe('isAssessmentLabel', () => {
  it.each([
    'Assessment',
    'assessment',
    'Overall Assessment',
    'Our final judgement',
    'Net Judgment',
    'Comparative evaluation',
    'Preliminary conclusion',
    'The verdict',
    'Comparison of hypotheses',
    'Weighing of the competing hypotheses',
    'Analytical assessment of the hypotheses',
  ])('is yes for "%s"', (label) => {
    expect(isAssessmentLabel(label)).toBe(true)
  })

  it.each([
    '',
    'Assessments',
    'Risk assessment',
    'Assessment of the port',
    'Assessed',
    'Hypothesis A',
    'Overall',
  ])('is no for "%s"', (label) => {
    expect(isAssessmentLabel(label)).toBe(false)
  })
})

describe('isWeighing', () => {
  it.each([
    'Hypothesis A fits best.',
    'Both hypotheses stand.',
    'Either explanation holds.',
    'The former is stronger.',
    'The second needs proof.',
    'A storm is more likely than a fire.',
    'A fire is the least plausible.',
    'A storm is better supported.',
    'The ACH shows it.',
    'A log book would shift this.',
  ])('is yes for "%s"', (text) => {
    expect(isWeighing(text)).toBe(true)
  })

  it.each([
    '',
    'It is likely that the port reopens.',
    'It took two seconds.',
    'She explained it.',
    'No ache is felt.',
  ])('is no for "%s"', (text) => {
    expect(isWeighing(text)).toBe(false)
  })
})
