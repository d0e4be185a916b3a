import fc from 'fast-check'
import type { Part } from '#domain/briefs/brief-content.ts'
import { noKey } from '#domain/briefs/keys.ts'
import { escapeProse } from '#domain/prose/escape-prose.ts'
import type { Prose } from '#domain/prose/prose.ts'
import { cutRuns } from '#domain/briefs/cut-runs.ts'
import { findEvidence } from '#domain/layout/phrases/evidence-spans.ts'
import { capital, cues, likelihood, maybe, sentence } from './generate-text.test-data.ts'
import { toJudgment } from '#domain/layout/sections/read-bluf.ts'
import { domainOf } from '#domain/layout/sections/read-implications.ts'
import { horizonOf } from '#domain/layout/sections/read-recommendations.ts'
import { kindOfScenario } from '#domain/layout/phrases/scenario-names.ts'

export type Parts = fc.Arbitrary<Part[]>

/** A bottom line, with and without a sentence on confidence. */
export function generateBluf(texts: fc.Arbitrary<Prose>): Parts {
  const confidence = fc.constantFrom(
    '',
    ' Overall confidence in this assessment is moderate due to a single source.',
    ' Confidence level: High.',
  )
  return fc
    .tuple(texts, confidence, maybe(likelihood), generateItems())
    .map(([said, rated, likely, items]) => {
      const text = said + rated
      return [toJudgment('bottom-line', text, likely), ...items]
    })
}

/** Items below a bottom line: plain ones, and further judgments. */
function generateItems(): Parts {
  const text = sentence.map(escapeProse)
  const item = text.map((said): Part => ({ kind: 'passage', key: noKey, form: 'item', text: said }))
  const judgment = fc.tuple(text, maybe(likelihood)).map((made): Part => toJudgment('key-judgment', ...made))
  return fc.array(fc.oneof(item, judgment), { maxLength: 2 })
}

/** Hypotheses with their evidence, and what weighs them. */
export function generateHypotheses(texts: fc.Arbitrary<Prose>): Parts {
  const one = fc.tuple(
    texts,
    maybe(capital),
    maybe(likelihood),
    fc.array(fc.tuple(fc.constantFrom(...cues), sentence), { maxLength: 2 }),
  )
  const all = fc.array(one, { minLength: 1, maxLength: 4 })
  return fc.tuple(all, maybe(fc.tuple(texts, maybe(likelihood)))).map(([hypotheses, weighed]) => [
    ...hypotheses.map(([said, name, likely, evidence]): Part => {
      const text = [said, ...evidence.map(([cue, rest]) => escapeProse(`${cue} ${rest}`))].join(' ')
      return {
        kind: 'hypothesis',
        key: noKey,
        name: name && `The ${name.replace(/[()]/g, '')}`,
        runs: cutRuns(text, findEvidence(text, { named: name !== null })),
        likelihood: likely,
      }
    }),
    ...(weighed === null ? [] : [toJudgment('assessment', ...weighed)]),
  ])
}

/** Labelled points, simple and awkward. */
export function generateKeyPoints(): Parts {
  const point = fc.oneof(
    sentence.map((text) => escapeProse(text).replace(/\.$/, '')),
    fc.constantFrom(
      'and so on',
      'First; second',
      'It ended. Or not',
      'U.S. ships were near',
      'nobody asked?',
      'the crew knew',
    ),
  )
  const labels = fc.constantFrom(
    ['Assumptions', 'assumptions'] as const,
    ['Blind Spots', 'information-gaps'] as const,
    ['Bias & Deception Risks', 'bias-and-deception'] as const,
    ['Red Flags', 'red-flags'] as const,
    ['What If? Notes', 'other'] as const,
  )
  const points = fc.tuple(labels, fc.array(point, { minLength: 1, maxLength: 4 }))
  return fc.array(points, { maxLength: 4 }).map((all) =>
    all.map(([[label, pointKind], items]): Part => ({
      kind: 'key-points',
      label,
      pointKind,
      items: items.map((text) => ({ key: noKey, text })),
    })),
  )
}

/** A lead and points. */
export function generateImplications(text: fc.Arbitrary<Prose>, texts: fc.Arbitrary<Prose>): Parts {
  const label = maybe(
    fc.constantFrom(
      'Political / Geopolitical',
      'Cyber / Information Space',
      'Economic / Social',
      'Port Traffic',
    ),
  )
  const point = fc.tuple(label, texts).map(([name, said]): Part => ({
    kind: 'implication',
    key: noKey,
    label: name,
    domain: domainOf(name ?? ''),
    text: said,
  }))
  const lead = fc.array(
    text.map((said): Part => ({ kind: 'passage', key: noKey, form: 'paragraph', text: said })),
    { maxLength: 2 },
  )
  return fc.tuple(lead, fc.array(point, { maxLength: 4 })).map(([first, points]) => [...first, ...points])
}

/** Advice, then scenarios. */
export function generateRecommendations(texts: fc.Arbitrary<Prose>): Parts {
  const label = maybe(
    fc.constantFrom('Immediate Actions (0–30 days)', 'Medium-Term Posture (1–12 months)', 'For the Crew'),
  )
  const advice = fc.tuple(label, texts).map(([name, said]): Part => ({
    kind: 'recommendation',
    key: noKey,
    label: name,
    horizon: horizonOf(name ?? ''),
    text: said,
  }))
  const name = fc.constantFrom('Best', 'Worst-Case Scenario', 'Most-Likely', 'Wild Card')
  const scenario = fc.tuple(name, texts, maybe(likelihood)).map(([called, text, likely]): Part => ({
    kind: 'scenario',
    key: noKey,
    name: called,
    scenarioKind: kindOfScenario(called),
    text,
    likelihood: likely,
  }))
  const outlook: Part = { kind: 'subheading', text: 'Scenario Outlook' }
  return fc
    .tuple(fc.array(advice, { minLength: 1, maxLength: 3 }), fc.array(scenario, { maxLength: 3 }))
    .map(([all, scenarios]) => [...all, outlook, ...scenarios])
}

/** Techniques and scenarios of an older layout. */
export function generateAnalysis(texts: fc.Arbitrary<Prose>): Parts {
  const technique = fc
    .tuple(fc.constantFrom('SWOT Analysis', 'Cross-Impact Matrix', 'General Analysis'), maybe(texts))
    .map(([name, description]): Part => ({ kind: 'technique', key: noKey, name, description }))
  const scenario = texts.map((text): Part => ({
    kind: 'scenario',
    key: noKey,
    name: 'Best-Case Scenario',
    scenarioKind: 'best',
    text,
    likelihood: null,
  }))
  return fc.array(fc.oneof(technique, scenario), { maxLength: 4 })
}

/** Entities, and the line that says there are none. */
export function generateEntities(text: fc.Arbitrary<Prose>): Parts {
  const nobody: Part = {
    kind: 'passage',
    key: noKey,
    form: 'item',
    text: 'Not clearly identifiable from open sources.',
  }
  const entity = fc
    .tuple(capital, maybe(text))
    .map(([name, description]): Part => ({ kind: 'entity', key: noKey, name, description }))
  const all = fc.uniqueArray(entity, {
    maxLength: 4,
    selector: (part) => (part.kind === 'entity' ? part.name : ''),
  })
  return fc.tuple(all, fc.boolean()).map(([entities, none]) => (none ? [...entities, nobody] : entities))
}

/** Tags. */
export function generateTags(): Parts {
  const name = fc.constantFrom('maritime', 'supply-chain security', 'C2', '5G', 'Côte d’Ivoire', 'R&D', 'a_b')
  return fc
    .uniqueArray(name, { minLength: 1, maxLength: 5 })
    .map((names) => names.map((tag): Part => ({ kind: 'tag', name: tag })))
}
