import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgmentRoles, type BriefContent, type Part } from '#domain/briefs/brief-content.ts'
import { runRoles } from '#domain/briefs/runs.ts'
import { toLikelihood } from '#domain/judgments/yardsticks.ts'
import { makeContent, makeSection } from './brief-page.test-data.ts'
import { renderBrief, renderParts, toText } from './rendered-text.test-data.tsx'

const words = fc.stringMatching(/^w[a-p]{5,9}q( w[a-p]{5,9}q){0,6}$/)
const prose = fc.array(words, { minLength: 1, maxLength: 3 }).map((paragraphs) => paragraphs.join('\n\n'))
const likelihood = fc.constantFrom(
  null,
  toLikelihood('likely', 'icd-203'),
  toLikelihood('remote chance', 'phia'),
)
const confidence = fc.option(
  fc.record({ level: fc.constantFrom('low', 'moderate', 'high'), reason: fc.option(words) }),
)
const label = fc.option(words)
const description = fc.option(prose)

/** A text cut into runs at random places. */
const runs = fc.array(
  fc.record({ role: fc.constantFrom(...runRoles), text: prose.map((text) => `${text} `) }),
  {
    minLength: 1,
    maxLength: 4,
  },
)
const hypothesisRuns = runs.map((all) => all.filter(({ role }) => role !== 'confidence'))
const judgmentRuns = prose.map((text) => [{ role: 'statement' as const, text }])

const part = fc.oneof(
  fc.record({
    kind: fc.constant('judgment'),
    key: fc.constant(''),
    role: fc.constantFrom(...judgmentRoles),
    runs: judgmentRuns,
    likelihood,
    confidence,
  }),
  fc.record({
    kind: fc.constant('passage'),
    key: fc.constant(''),
    form: fc.constantFrom('paragraph', 'item'),
    text: prose,
  }),
  fc.record({ kind: fc.constant('subheading'), text: words }),
  fc.record({
    kind: fc.constant('hypothesis'),
    key: fc.constant(''),
    name: fc.option(words),
    runs: hypothesisRuns,
    likelihood,
  }),
  fc.record({
    kind: fc.constant('key-points'),
    label: words,
    pointKind: fc.constant('other'),
    items: fc.array(fc.record({ key: fc.constant(''), text: prose })),
  }),
  fc.record({
    kind: fc.constant('implication'),
    key: fc.constant(''),
    label,
    domain: fc.constantFrom('cyber', 'other'),
    text: prose,
  }),
  fc.record({
    kind: fc.constant('recommendation'),
    key: fc.constant(''),
    label,
    horizon: fc.constantFrom('immediate', 'medium', 'other'),
    text: prose,
  }),
  fc.record({
    kind: fc.constant('scenario'),
    key: fc.constant(''),
    name: words,
    scenarioKind: fc.constantFrom('best', 'worst', 'most-likely', 'other'),
    text: fc.oneof(prose, fc.constant('')),
    likelihood,
  }),
  fc.record({ kind: fc.constant('entity'), key: fc.constant(''), name: words, description }),
  fc.record({ kind: fc.constant('tag'), name: words }),
  fc.record({ kind: fc.constant('technique'), key: fc.constant(''), name: words, description }),
) as fc.Arbitrary<Part>

const content: fc.Arbitrary<BriefContent> = fc.record({
  title: words,
  publishedOn: fc.constantFrom(null, '2025-01-31'),
  language: fc.constant(null),
  provenance: fc.option(prose),
  reportTitle: fc.option(words),
  outlet: fc.option(words),
  preamble: fc.array(prose, { maxLength: 2 }),
  sections: fc.array(
    fc.record({
      number: fc.option(fc.integer({ min: 1, max: 4 })),
      title: words,
      kind: fc.constantFrom('bluf', 'hypotheses', 'analysis', 'other'),
      parts: fc.array(part, { maxLength: 8 }),
    }),
    { maxLength: 5 },
  ),
  techniques: fc.array(
    fc.record({ kind: fc.constant('technique' as const), key: fc.constant(''), name: words, description }),
    {
      maxLength: 2,
    },
  ),
  sources: fc.array(
    fc.record({
      key: fc.constant(''),
      number: fc.integer({ min: 1, max: 99 }),
      language: fc.constant(null),
      title: words,
      publisher: fc.option(words),
      publishedOn: fc.constantFrom(null, '2025-01-30'),
      url: fc.constantFrom(null, 'https://example.org/a', 'javascript:alert(1)'),
      retrievedOn: fc.constantFrom(null, '2025-02-01'),
      grade: fc.constantFrom(null, { reliability: 'B' as const, credibility: 2 as const }),
    }),
    { maxLength: 3 },
  ),
  explore: fc.array(fc.record({ label: words, href: fc.constantFrom(null, '/daily', 'javascript:x') }), {
    maxLength: 2,
  }),
})

/** Every word that the record holds, as often as it holds it. */
function listWords(value: unknown): string[] {
  if (typeof value === 'string') return value.match(/\bw[a-p]{5,9}q\b/g) ?? []
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(listWords)
}

function countWords(all: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of all) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

describe('a brief page', () => {
  test('drops no word of any record', () => {
    fc.assert(
      fc.property(content, (brief) => {
        const shown = countWords(listWords(toText(renderBrief(brief))))
        for (const [word, count] of countWords(listWords(brief))) {
          expect(shown.get(word) ?? 0, word).toBeGreaterThanOrEqual(count)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('has one first heading, no style attribute, no script and each id once', () => {
    fc.assert(
      fc.property(content, (brief) => {
        const numbers = brief.sources.map(({ number }) => number)
        fc.pre(new Set(numbers).size === numbers.length)
        const markup = renderBrief(brief)
        expect(markup.match(/<h1/g)).toHaveLength(1)
        expect(markup).not.toMatch(/ style=|<script|javascript:/)
        const ids = [...markup.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  test('keeps the order and the numbers of the text', () => {
    const sections = [makeSection('bluf', [], 1), makeSection('tags', [], null), makeSection('other', [], 1)]
    const markup = renderBrief(makeContent({ sections }))
    expect([...markup.matchAll(/<section id="([^"]*)"/g)].map(([, id]) => id)).toEqual(['s1', 'x2', 'x3'])
    expect(toText(markup)).toContain('1 Section of other')
  })

  test('escapes what looks like markup', () => {
    const markup = renderParts({ kind: 'tag', name: '<img src=x onerror=alert(1)>' })
    expect(markup).not.toContain('<img')
  })

  test('goes on counting hypotheses over sections', () => {
    const one: Part = {
      kind: 'hypothesis',
      key: '',
      name: null,
      runs: [{ role: 'statement', text: 'T.' }],
      likelihood: null,
    }
    const sections = [makeSection('hypotheses', [one, one], 1), makeSection('hypotheses', [one], 2)]
    expect(toText(renderBrief(makeContent({ sections }))).match(/Hypothesis [A-Z]/g)).toEqual([
      'Hypothesis A',
      'Hypothesis B',
      'Hypothesis C',
    ])
  })
})
