import { expect, test } from 'vitest'
import type { Judgment } from '#domain/briefs/brief-content.ts'
import type { Confidence } from '#domain/judgments/confidence.ts'
import { toLikelihood } from '#domain/judgments/yardsticks.ts'
import { renderParts, toText } from './rendered-text.test-data.tsx'

function makeBottomLine(said: string, sentence: string, confidence: Confidence): Judgment {
  return {
    kind: 'judgment',
    key: '',
    role: 'bottom-line',
    runs: [
      { role: 'statement', text: said },
      { role: 'confidence', text: sentence },
    ],
    likelihood: toLikelihood('likely', 'icd-203'),
    confidence,
  }
}

test('shows the confidence as word, steps and reason instead of its sentence', () => {
  const sentence = 'Overall confidence is moderate because one source is thin.'
  const markup = renderParts(
    makeBottomLine('It was a test. ', sentence, { level: 'moderate', reason: 'one source is thin' }),
  )
  expect(markup).toContain('<p>It was a test.</p>')
  expect(markup).toContain('aria-label="2 of 3"')
  expect(toText(markup)).not.toContain('Overall confidence')
  expect(markup).toContain('<dd class="why">one source is thin.</dd>')
})

test.each([
  ['Confidence is low to moderate.', null],
  ['Confidence is at best low because it is new.', 'it is new'],
  ['Confidence in the origin is low because it is new.', 'it is new'],
  ['Confidence is low because it is new.', 'something else'],
])('shows the sentence whole where it says more than level and reason: %s', (sentence, reason) => {
  const markup = renderParts(makeBottomLine('So. ', sentence, { level: 'low', reason }))
  expect(markup).toContain('<p>So.</p>')
  expect(markup).toContain(`<dd class="why">${sentence}</dd>`)
})

test('keeps the citation behind a sentence that it takes out', () => {
  const judgment = makeBottomLine('So. ', 'Confidence is low because it is new [7].', {
    level: 'low',
    reason: 'it is new',
  })
  expect(toText(renderParts(judgment))).toContain('it is new.[7]')
})

test('shows likelihood apart from confidence, with its range and its yardstick', () => {
  const text = toText(
    renderParts(makeBottomLine('So. ', 'Confidence is low.', { level: 'low', reason: null })),
  )
  expect(text).toMatch(/Likelihood likely 55–80% ICD 203 Confidence low Meaning/)
})

test('explains both scales once, opened without script', () => {
  const markup = renderParts(makeBottomLine('So. ', 'Confidence is low.', { level: 'low', reason: null }))
  for (const id of ['icd-203', 'confidence']) {
    expect(markup).toMatch(new RegExp(`popoverTarget="${id}"`, 'i'))
    expect(markup.match(new RegExp(` id="${id}" popover="auto"`, 'g'))).toHaveLength(1)
  }
})

test.each([
  ['assessment', 'Assessment'],
  ['key-judgment', 'Key judgment'],
] as const)('names what a judgment is that is no bottom line: %s', (role, label) => {
  const judgment = makeBottomLine('So. ', 'Confidence is low.', { level: 'low', reason: null })
  const text = toText(renderParts({ ...judgment, role }))
  expect(text).toContain(`${label} So. Confidence is low. Likelihood likely`)
})
