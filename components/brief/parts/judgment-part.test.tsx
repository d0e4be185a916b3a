import { describe, expect, test } from 'vitest'
import type { Judgment } from '#domain/briefs/brief-content.ts'
import type { Confidence } from '#domain/judgments/confidence.ts'
import { toLikelihood } from '#domain/judgments/yardsticks.ts'
import { renderParts, toText } from '#components/brief/rendered-text.test-data.tsx'

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
  expect(markup).toContain('<mark class="jd">It was a test.</mark>')
  expect(markup).toContain('aria-label="2 of 3"')
  expect(toText(markup)).not.toContain('Overall confidence')
  expect(markup).toContain('<dd class="why" dir="auto">one source is thin.</dd>')
})

test.each([
  ['Confidence is low to moderate.', null],
  ['Confidence is at best low because it is new.', 'it is new'],
  ['Confidence in the origin is low because it is new.', 'it is new'],
  ['Confidence is low because it is new.', 'something else'],
])('shows the sentence whole where it says more than level and reason: %s', (sentence, reason) => {
  const markup = renderParts(makeBottomLine('So. ', sentence, { level: 'low', reason }))
  expect(markup).toContain('<mark class="jd">So.</mark>')
  expect(markup).toContain(`<dd class="why" dir="auto">${sentence}</dd>`)
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
  expect(text).toMatch(
    /J1 ?So. Likelihood of J1 likely 55–80% ICD 203 Confidence in the bottom line low Meaning/,
  )
})

test('explains both scales once, opened without script', () => {
  const markup = renderParts(makeBottomLine('So. ', 'Confidence is low.', { level: 'low', reason: null }))
  for (const id of ['icd-203', 'confidence']) {
    expect(markup).toMatch(new RegExp(`popoverTarget="${id}"`, 'i'))
    expect(markup.match(new RegExp(` id="${id}" popover="auto"`, 'g'))).toHaveLength(1)
  }
})

test.each([
  ['assessment', 'Assessment', 'the assessment'],
  ['key-judgment', 'Key judgment', 'this judgment'],
] as const)('names what a judgment is that is no bottom line: %s', (role, label, whole) => {
  const judgment = makeBottomLine('So. ', 'Confidence is low.', { level: 'low', reason: null })
  const text = toText(renderParts({ ...judgment, role }))
  expect(text).toContain(`${label} So. Confidence is low. Likelihood of ${whole} likely`)
})

describe('the sentence that is rated', () => {
  const rated = (said: string) =>
    renderParts(makeBottomLine(said, 'Confidence is low.', { level: 'low', reason: null }))

  test('is marked, and leads to its likelihood by the name that stands there', () => {
    const markup = rated('A ship sank. We judge that it was an accident. Nobody was hurt. ')
    expect(markup).toContain(
      '<p dir="auto">A ship sank. <a class="jn" href="#j1" aria-label="Rating of J1">J1</a> <mark class="jd">We judge that it was an accident.</mark> Nobody was hurt.</p>',
    )
    expect(markup).toContain('<dl class="judge" id="j1"><div><dt>Likelihood of J1</dt>')
  })

  test('may be a paragraph, or begin or end one', () => {
    expect(rated('A ship sank.\n\nWe judge that it was an accident.\n\nNobody was hurt. ')).toContain(
      '<p dir="auto">A ship sank.</p><p dir="auto"><a class="jn" href="#j1" aria-label="Rating of J1">J1</a> <mark class="jd">We judge that it was an accident.</mark></p><p dir="auto">Nobody was hurt.</p>',
    )
  })

  test('is not guessed where the text leaves it open: then the whole bottom line is rated', () => {
    const markup = rated('A ship sank. Nobody was hurt. ')
    expect(markup).toContain('<p dir="auto">A ship sank. Nobody was hurt.</p>')
    expect(markup).toContain('<dt>Likelihood of the bottom line</dt>')
  })

  test('is numbered on in further judgments', () => {
    const first = makeBottomLine('One sank. ', 'Confidence is low.', { level: 'low', reason: null })
    const second: Judgment = {
      ...first,
      role: 'key-judgment',
      runs: [{ role: 'statement', text: 'Two sank.' }],
    }
    const markup = renderParts(first, second)
    expect(markup).toContain('<mark class="jd">Two sank.</mark>')
    expect(toText(markup)).toContain('Likelihood of J2 likely')
  })
})
